package dev.lockstep.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * SQL as a Java expression: a text block, or several joined at run time when a class file cannot hold it in one constant
 * (Java Virtual Machine Specification, 4.4.7: 65,535 bytes of modified UTF-8, of which javac allows one less).
 */
final class SqlText {
    private static final int MAX_BYTES = 65_534;

    private SqlText() {}

    /** The expression that gives exactly {@code sql}; its lines after the first are to be indented. */
    static CodeBlock of(String sql) {
        List<String> parts = split(sql);
        if (parts.size() == 1) {
            return CodeBlock.of("$L", JavaText.block(sql));
        }
        CodeBlock.Builder code = CodeBlock.builder().add("$T.join(\"\"", String.class);
        for (String part : parts) {
            code.add(", $L", JavaText.block(part));
        }
        return code.add(")").build();
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            int width = width(text.charAt(i));
            if (bytes + width > MAX_BYTES) {
                int end = lastLineEnd(text, start, i);
                parts.add(text.substring(start, end));
                start = end;
                i = end - 1;
                bytes = 0;
            } else {
                bytes += width;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** After the last line that is complete before {@code limit}, or else at the limit. */
    private static int lastLineEnd(String text, int start, int limit) {
        int newline = text.lastIndexOf('\n', limit - 1);
        return newline >= start ? newline + 1 : limit;
    }

    private static int width(char c) {
        if (c == 0) {
            return 2;
        }
        return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }
}
