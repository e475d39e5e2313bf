package dev.lockstep.cli;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where to connect, and as whom. User and passwords are taken out of the URL: drivers put URLs into logs and errors.
 *
 * @param url what is left of it
 * @param properties the rest, as drivers want it
 */
record Target(String url, Properties properties) {
    private static final Set<String> TAKEN_OUT = Set.of("user", "password", "sslpassword");
    private static final Pattern USER_BEFORE_HOST = Pattern.compile("[^?]*//[^/?]*@.*");

    /**
     * The target of a URL.
     *
     * @param user empty for the URL's own
     * @param password empty for the URL's own
     */
    static Target of(String url, String user, String password) {
        if (USER_BEFORE_HOST.matcher(url).matches()) {
            throw new UsageException("The URL has a user before its host, which JDBC does not know. Write"
                    + " jdbc:postgresql://host/name, and give --user and LOCKSTEP_PASSWORD.");
        }
        Properties properties = new Properties();
        String rest = withoutSecrets(url, properties);
        set(properties, "user", user);
        set(properties, "password", password);
        if (url.startsWith("jdbc:postgresql:") && !url.contains("ApplicationName=")) {
            properties.setProperty("ApplicationName", "lockstep-cli");
        }
        return new Target(rest, properties);
    }

    /** Adds what nobody has said yet; an empty value says nothing. */
    void setUnlessSet(String name, String value) {
        if (!properties.containsKey(name)) {
            set(properties, name, value);
        }
    }

    /** The URL alone: it is the only part that may be shown. */
    @Override
    public String toString() {
        return url;
    }

    private static String withoutSecrets(String url, Properties properties) {
        int query = url.indexOf('?');
        if (query < 0) {
            return url;
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : url.substring(query + 1).split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0 && TAKEN_OUT.contains(parameter.substring(0, equals))) {
                properties.setProperty(
                        parameter.substring(0, equals),
                        URLDecoder.decode(parameter.substring(equals + 1), StandardCharsets.UTF_8));
            } else {
                kept.add(parameter);
            }
        }
        return kept.isEmpty() ? url.substring(0, query) : url.substring(0, query + 1) + String.join("&", kept);
    }

    private static void set(Properties properties, String name, String value) {
        if (!value.isEmpty()) {
            properties.setProperty(name, value);
        }
    }
}
