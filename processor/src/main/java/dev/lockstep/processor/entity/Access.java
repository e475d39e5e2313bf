package dev.lockstep.processor.entity;

/** Where the mapping of a class's attributes stands (Jakarta Persistence 3.2, section 2.3). */
enum Access {
    FIELD,
    PROPERTY
}
