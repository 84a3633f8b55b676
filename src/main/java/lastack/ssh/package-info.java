/**
 * The SSH server: a class comes in with the client it has, and each session is one terminal for the same screens that are played alone.
 * Here are channels, logins, limits and the host key. What must not live here: what a room is, who may do what in it, how anything looks.
 * There is no shell behind it, no command, no file and no forwarding.
 */
@NullMarked
package lastack.ssh;

import org.jspecify.annotations.NullMarked;
