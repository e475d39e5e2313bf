/** What a good database administrator would say of a new migration: one rule a class, each with its source. */
@NullMarked
package dev.lockstep.processor.check.advice;

import org.jspecify.annotations.NullMarked;
