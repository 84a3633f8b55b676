package lastack.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/** A key as tests write it. */
final class KeyNames {

    private KeyNames() {}

    static String of(KeyStroke key) {
        String modifiers =
                (key.isCtrlDown() ? "C" : "") + (key.isAltDown() ? "A" : "") + (key.isShiftDown() ? "S" : "");
        String name = key.getKeyType().name();
        if (key.getKeyType() == KeyType.Character) {
            name = key.getCharacter() == ' ' ? "space" : key.getCharacter().toString();
        }
        return modifiers.isEmpty() ? name : modifiers + "-" + name;
    }
}
