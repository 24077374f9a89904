package org.zhongzhi.governance.json.token;

/** Bytes that are UTF-8, told without decoding them. */
public final class Utf8 {
    private Utf8() {}

    /**
     * Whether bytes are UTF-8 as the standard has it: each character in its shortest form, none of them half a character
     * (a surrogate), and none cut off.
     *
     * @param bytes holds the bytes
     * @param from where they begin
     * @param until where they end
     * @return false if a decoder has to refuse them
     */
    public static boolean isValid(byte[] bytes, int from, int until) {
        int i = from;
        while (i < until) {
            int length = length(bytes[i]);
            if (length == 1) {
                i++;
            } else if (length == 0 || i + length > until || !isCharacter(bytes, i, length)) {
                return false;
            } else {
                i += length;
            }
        }
        return true;
    }

    /** How many bytes a character has, from its first; 0 if none begins with it. */
    private static int length(byte first) {
        if (first >= 0) {
            return 1;
        }
        int lead = first & 0xFF;
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private static boolean isCharacter(byte[] bytes, int from, int length) {
        for (int i = 1; i < length; i++) {
            if ((bytes[from + i] & 0xC0) != 0x80) {
                return false;
            }
        }
        int second = bytes[from + 1] & 0xFF;
        return switch (bytes[from] & 0xFF) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
