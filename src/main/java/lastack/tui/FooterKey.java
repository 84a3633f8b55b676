package lastack.tui;

/**
 * A key in the last row.
 *
 * @param key how the key is written, and {@code roomy} the same with more space, used where every key has room
 * @param word what it does
 * @param rank 0 stays always; otherwise the highest is left out first
 */
record FooterKey(String key, String roomy, String word, int rank) {
    static FooterKey of(String key, String word, int rank) {
        return new FooterKey(key, key, word, rank);
    }
}
