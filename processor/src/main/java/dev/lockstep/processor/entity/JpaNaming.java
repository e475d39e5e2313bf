package dev.lockstep.processor.entity;

/** Names as they stand: Hibernate's {@code ImplicitNamingStrategyJpaCompliantImpl} and {@code PhysicalNamingStrategyStandardImpl}. */
final class JpaNaming implements NamingStrategy {
    @Override
    public Identifier physical(Identifier logical) {
        return logical;
    }

    @Override
    public String joinTable(String owner, String other, String attribute) {
        return owner + "_" + other;
    }
}
