package dev.lockstep.processor.entity;

import java.util.Locale;

/** Snake case: Hibernate's {@code CamelCaseToUnderscoresNamingStrategy} and Spring's {@code SpringImplicitNamingStrategy}. */
final class SpringNaming implements NamingStrategy {
    @Override
    public Identifier physical(Identifier logical) {
        return logical.quoted()
                ? logical
                : new Identifier(snakeCase(logical.text()).toLowerCase(Locale.ROOT), false);
    }

    @Override
    public String joinTable(String owner, String other, String attribute) {
        return owner + "_" + attribute;
    }

    private static String snakeCase(String name) {
        StringBuilder out = new StringBuilder(name.replace('.', '_'));
        for (int i = 1; i < out.length() - 1; i++) {
            if (startsWord(out.charAt(i - 1), out.charAt(i), out.charAt(i + 1))) {
                out.insert(i, '_');
                i++;
            }
        }
        return out.toString();
    }

    private static boolean startsWord(char before, char current, char after) {
        return (Character.isLowerCase(before) || Character.isDigit(before))
                && Character.isUpperCase(current)
                && (Character.isLowerCase(after) || Character.isDigit(after));
    }
}
