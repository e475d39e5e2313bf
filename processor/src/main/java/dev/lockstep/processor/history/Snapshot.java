package dev.lockstep.processor.history;

import dev.lockstep.processor.schema.Schema;
import java.util.List;

/**
 * The content of {@code snapshot.json}: where the history stands.
 *
 * @param naming the naming strategy, settled at the first recording, {@code jpa} or {@code spring}
 * @param beanValidation whether Bean Validation shapes the schema, {@code on} or {@code off}
 * @param entities the entities' canonical class names, sorted
 * @param converters the class names of the attribute converters that apply themselves, sorted
 * @param schema the whole schema at the head
 * @param chain the migrations, oldest first
 */
public record Snapshot(
        String naming,
        String beanValidation,
        List<String> entities,
        List<String> converters,
        Schema schema,
        List<Link> chain) {
    public Snapshot {
        entities = entities.stream().sorted().toList();
        converters = converters.stream().sorted().toList();
        chain = List.copyOf(chain);
    }

    /**
     * One migration of the chain.
     *
     * @param number its place, 1 for the first
     * @param slug its message as a file name
     * @param checksum of its record
     * @param chain the hash of the history up to and with it
     * @param draft whether it is recorded anew at each compile; of the last alone
     */
    public record Link(int number, String slug, String checksum, String chain, boolean draft) {
        /** The link to a record. */
        public static Link to(MigrationRecord record, boolean draft) {
            return new Link(record.number(), record.slug(), record.checksum(), record.chain(), draft);
        }

        /** {@code 0002_add_priority}, the name of the record's file without its ending. */
        public String id() {
            return MigrationRecord.id(number, slug);
        }
    }
}
