package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Amounts of money are stored exactly (the PostgreSQL manual, section 8.1.3); what is one, its name tells. */
final class FloatMoney {
    private static final Set<String> FLOATS = Set.of("real", "double precision");
    private static final Set<String> WORDS = Set.of(
            "amount",
            "balance",
            "cost",
            "costs",
            "credit",
            "debit",
            "debt",
            "fee",
            "fees",
            "fare",
            "income",
            "money",
            "paid",
            "payment",
            "price",
            "prices",
            "profit",
            "revenue",
            "salary",
            "subtotal",
            "tax",
            "vat",
            "wage");

    private FloatMoney() {}

    static List<Finding> findings(Fresh fresh) {
        return fresh.columns().stream()
                .filter(c -> Columns.isOf(c.it(), FLOATS) && isMoney(c.it().name()))
                .map(c -> Columns.finding(AdviceMessage.FLOAT_MONEY, c, Columns.path(c), c.it().type(), c.it().name()))
                .toList();
    }

    // unit_price, and unitprice as it is without snake case.
    private static boolean isMoney(String column) {
        return Arrays.stream(column.split("[^a-z]+")).anyMatch(WORDS::contains)
                || WORDS.stream().filter(w -> w.length() > 4).anyMatch(column::endsWith);
    }
}
