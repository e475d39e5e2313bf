/** Turns recorded migrations and DTO models into Java source, by JavaPoet. */
@NullMarked
package dev.lockstep.processor.write;

import org.jspecify.annotations.NullMarked;
