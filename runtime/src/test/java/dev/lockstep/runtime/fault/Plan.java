package dev.lockstep.runtime.fault;

import dev.lockstep.runtime.Change;
import dev.lockstep.runtime.History;
import dev.lockstep.runtime.Impact;
import dev.lockstep.runtime.Lock;
import dev.lockstep.runtime.Migration;
import dev.lockstep.runtime.Revision;
import dev.lockstep.runtime.Step;
import dev.lockstep.runtime.Work;
import dev.lockstep.testing.ListedHistory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** A history of a few migrations of every kind of step; the same seed gives the same in every process. */
final class Plan {
    private static final int KINDS = 9;

    private final String name;
    private final long seed;
    private final List<Migration> migrations = new ArrayList<>();
    private final List<String> moods = new ArrayList<>(List.of("calm", "busy"));
    private int indexed;
    private int last;
    private String chain = "0".repeat(64);

    private Plan(String name, long seed) {
        this.name = name;
        this.seed = seed;
    }

    /** Five migrations or so, over some thousand rows. */
    static Plan random(long seed) {
        Random random = new Random(seed);
        Plan plan = new Plan("Plan" + seed, seed);
        plan.add(List.of(Part.base(2000)));
        for (int number = 2 + random.nextInt(3); number > 0; number--) {
            List<Part> parts = new ArrayList<>();
            for (int part = random.nextInt(3); part >= 0; part--) {
                parts.add(plan.part(random.nextInt(KINDS)));
            }
            plan.add(parts);
        }
        return plan;
    }

    /** One of each kind of step, over few rows: three migrations. */
    static Plan small() {
        Plan plan = new Plan("Small", -1);
        plan.add(List.of(Part.base(20)));
        plan.add(List.of(Part.sum(1), Part.index(2), Part.value(List.of("calm", "busy"), "m3")));
        plan.add(List.of(Part.filled(4), Part.replacement(0, 5)));
        return plan;
    }

    /** A backfill that needs room. */
    static Plan wide() {
        Plan plan = new Plan("Wide", -5);
        plan.add(List.of(Part.base(4000)));
        plan.add(List.of(Part.filled(1), Part.index(2)));
        return plan;
    }

    /** Transactions alone: what a pooler in transaction mode lets through. */
    static Plan transactional() {
        Plan plan = new Plan("Plain", -2);
        plan.add(List.of(Part.base(200)));
        plan.add(List.of(Part.sum(1), Part.column(2)));
        plan.add(List.of(Part.table(3)));
        return plan;
    }

    /** Every kind of step, in statements that call nothing: what is called is the migrator's. */
    static Plan callingNothing() {
        Plan plan = new Plan("Quiet", -6);
        plan.add(List.of(Part.quietBase()));
        plan.add(List.of(Part.index(2), Part.value(List.of("calm", "busy"), "m3")));
        plan.add(List.of(Part.quietlyFilled()));
        return plan;
    }

    /** A table whose comment has a character that few encodings have. */
    static Plan arrow() {
        Plan plan = new Plan("Arrow", -4);
        plan.add(List.of(Part.apart("road"), Part.comment("road", "from here \u2192 there")));
        return plan;
    }

    /** Tables that no other plan has. */
    static Plan elsewhere() {
        Plan plan = new Plan("Elsewhere", -3);
        plan.add(List.of(Part.apart("first")));
        plan.add(List.of(Part.apart("second")));
        return plan;
    }

    String name() {
        return name;
    }

    /** What {@link #random} was given. */
    long seed() {
        return seed;
    }

    int length() {
        return migrations.size();
    }

    History history() {
        return history(length());
    }

    /** As it was at an earlier time. */
    History history(int length) {
        return new ListedHistory(name, migrations.subList(0, length));
    }

    private Part part(int kind) {
        last++;
        return switch (kind) {
            case 0 -> Part.column(last);
            case 1 -> Part.sum(last);
            case 2 -> Part.index(last);
            case 3 -> replacement();
            case 4 -> Part.check(last);
            case 5 -> Part.foreignKey(last);
            case 6 -> value();
            case 7 -> Part.filled(last);
            default -> Part.table(last);
        };
    }

    private Part replacement() {
        int before = indexed;
        indexed = last;
        return Part.replacement(before, last);
    }

    private Part value() {
        List<String> known = List.copyOf(moods);
        moods.add("m" + last);
        return Part.value(known, "m" + last);
    }

    private void add(List<Part> parts) {
        List<Step> up = new ArrayList<>();
        List<Step> down = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            up.addAll(parts.get(i).up());
            down.addAll(parts.get(parts.size() - 1 - i).down());
        }
        int number = migrations.size() + 1;
        String checksum = sha256(name + number + up + down);
        chain = sha256(chain + checksum);
        String slug = "change_" + number;
        Revision revision = new Revision(number, slug, "change number " + number, checksum, chain);
        migrations.add(new Written(revision, List.copyOf(up), List.copyOf(down)));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Written(Revision revision, List<Step> upgrade, List<Step> downgrade) implements Migration {
        @Override
        public List<Change> changes() {
            Impact impact = Impact.on("account", Lock.ACCESS_EXCLUSIVE, Work.CATALOG);
            return List.of(new Change(Change.Kind.ALTER_COLUMN, revision.slug(), impact, ""));
        }
    }
}
