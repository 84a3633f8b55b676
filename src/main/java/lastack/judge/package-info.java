/**
 * The referee for programs: a line of JSON asks what an endpoint does with a segment, a line of JSON answers. Here lives what reads such a
 * probe or says why it cannot be read, and what writes the verdict, one line at a time, so that the length of the input costs nothing.
 * The rules themselves belong to {@code lastack.tcp}; where the lines come from and go to, and what the process exits with, is the
 * command's business.
 */
@NullMarked
package lastack.judge;

import org.jspecify.annotations.NullMarked;
