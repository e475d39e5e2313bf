/** What differs from one database to another, behind one small interface. */
@NullMarked
package dev.lockstep.processor.dialect;

import org.jspecify.annotations.NullMarked;
