/** What is said to the developer: texts, codes, places. */
@NullMarked
package dev.lockstep.processor.report;

import org.jspecify.annotations.NullMarked;
