package dev.lockstep.processor.entity;

/** How the entities of a hierarchy share tables (Jakarta Persistence 3.2, section 2.14). */
enum Inheritance {
    SINGLE_TABLE,
    JOINED,
    TABLE_PER_CLASS
}
