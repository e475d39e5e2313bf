package model;

import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;

/** A generator of the application's own, which needs nothing of the database. */
public class ShortCodes implements IdentifierGenerator {
    private static final long serialVersionUID = 1L;

    @Override
    public Object generate(SharedSessionContractImplementor session, Object entity) {
        return Integer.toString(System.identityHashCode(entity), Character.MAX_RADIX);
    }
}
