package dev.lockstep.processor.write;

import com.palantir.javapoet.ClassName;
import dev.lockstep.processor.history.MigrationRecord;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What generated classes are called. */
public final class GeneratedNames {
    /** Leaves room below the 255 bytes that file systems allow a name, also for {@code $Upgrade12.class}. */
    private static final int MAX_WORDS = 120;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");

    private GeneratedNames() {}

    /**
     * {@code V0002_AddPriority} in the sub-package {@code migrations}: ASCII alone, since a file's name has to survive
     * every file system. The number makes it unique, whatever is left of the slug.
     */
    public static ClassName migration(String rootPackage, MigrationRecord record) {
        String name = String.format(Locale.ROOT, "V%04d_%s", record.number(), pascalCase(record.slug()));
        return ClassName.get(migrations(rootPackage), name);
    }

    /** {@code TaskSchemaHistory}, beside the migrations. */
    public static ClassName history(String rootPackage, String rootName) {
        return ClassName.get(migrations(rootPackage), rootName + "History");
    }

    /** {@code TaskSchemaSnapshot}, beside the migrations. */
    public static ClassName snapshot(String rootPackage, String rootName) {
        return ClassName.get(migrations(rootPackage), rootName + "Snapshot");
    }

    /** {@code TaskSchemaSteps}, beside the migrations. */
    public static ClassName steps(String rootPackage, String rootName) {
        return ClassName.get(migrations(rootPackage), rootName + "Steps");
    }

    /** {@code TaskSchemaMigrator}, beside the root. */
    public static ClassName migrator(String rootPackage, String rootName) {
        return ClassName.get(rootPackage, rootName + "Migrator");
    }

    private static String migrations(String rootPackage) {
        return rootPackage.isEmpty() ? "migrations" : rootPackage + ".migrations";
    }

    private static String pascalCase(String slug) {
        String plain =
                MARKS.matcher(Normalizer.normalize(slug, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder out = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(plain, -1)) {
            if (out.length() + word.length() > MAX_WORDS && out.length() > 0) {
                break;
            }
            String kept = word.substring(0, Math.min(word.length(), MAX_WORDS));
            out.append(kept.substring(0, Math.min(1, kept.length())).toUpperCase(Locale.ROOT));
            out.append(kept.substring(Math.min(1, kept.length())));
        }
        return out.isEmpty() ? "Migration" : out.toString();
    }
}
