package dev.lockstep.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lockstep.processor.history.MigrationRecord;

/** A revision as an expression of literals. */
final class RevisionCode {
    private RevisionCode() {}

    static CodeBlock of(MigrationRecord record) {
        return CodeBlock.of(
                "new $T(\n$>$>$L,\n$L,\n$L,\n$L,\n$L$<$<)",
                RuntimeNames.REVISION,
                record.number(),
                JavaText.literal(record.slug()),
                JavaText.literal(record.message()),
                JavaText.literal(record.checksum()),
                JavaText.literal(record.chain()));
    }
}
