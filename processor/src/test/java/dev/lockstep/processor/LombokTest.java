package dev.lockstep.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entities whose accessors Lombok writes, by a javac of its own with the real Lombok before and after Lockstep. */
class LombokTest {
    private static final String LOMBOK = "lombok.launch.AnnotationProcessorHider$AnnotationProcessor";
    private static final String LOCKSTEP = LockstepProcessor.class.getName();

    @TempDir
    private Path directory;

    @BeforeEach
    void sources() throws IOException {
        write("pom.xml", "<project/>");
        write("src/main/java/app/AppSchema.java", """
                package app;

                import dev.lockstep.*;

                @SchemaHistory(@Migration("add customers and orders"))
                public interface AppSchema {}
                """);
        write("src/main/java/app/Customer.java", """
                package app;

                import jakarta.persistence.*;
                import lombok.*;

                @Entity
                @Data
                @Builder
                @NoArgsConstructor
                @AllArgsConstructor
                public class Customer {
                    @Id
                    @GeneratedValue
                    private Long id;

                    @NonNull
                    private String fullName;

                    private boolean isActive;
                    private Boolean verified;

                    @Embedded
                    private Address address;

                    @Getter(AccessLevel.NONE)
                    private String secret;
                }
                """);
        write("src/main/java/app/Address.java", """
                package app;

                import jakarta.persistence.Embeddable;
                import lombok.*;

                @Embeddable
                @Value
                @NoArgsConstructor(force = true)
                @AllArgsConstructor
                public class Address {
                    String street;
                    String city;
                }
                """);
        write("src/main/java/app/Base.java", """
                package app;

                import jakarta.persistence.*;
                import java.time.Instant;
                import lombok.*;

                @MappedSuperclass
                @Getter
                @Setter
                @SuperBuilder
                @NoArgsConstructor
                public abstract class Base {
                    private Instant createdAt;
                }
                """);
        write("src/main/java/app/Order.java", """
                package app;

                import jakarta.persistence.*;
                import lombok.*;
                import lombok.experimental.FieldDefaults;

                @Entity
                @Table(name = "orders")
                @Getter
                @Setter
                @SuperBuilder
                @NoArgsConstructor
                @FieldDefaults(level = AccessLevel.PRIVATE)
                public class Order extends Base {
                    @Getter(onMethod_ = {@Id, @GeneratedValue(strategy = GenerationType.IDENTITY)})
                    Long id;

                    @Getter(onMethod_ = @ManyToOne(optional = false))
                    Customer customer;

                    String note;
                }
                """);
    }

    private void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    private String read(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    private String javac(String path, String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        Path classes = Files.createDirectories(directory.resolve("target/classes"));
        command.addAll(List.of("-d", classes.toString(), "-cp", path, "-Xlint:all,-processing,-classfile", "-Werror"));
        command.add("-Alockstep.frozen=false");
        command.addAll(List.of(options));
        try (Stream<Path> sources = Files.walk(directory.resolve("src/main/java"))) {
            sources.filter(Files::isRegularFile).map(Path::toString).sorted().forEach(command::add);
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private void assertMappedAndRead() throws IOException {
        assertThat(read("src/main/lockstep/AppSchema/snapshot.json"))
                .contains("\"fullname\"")
                .contains("\"isactive\"", "\"verified\"", "\"street\"", "\"secret\"")
                .contains("\"customer_id\"", "\"createdat\"", "\"note\"");
        assertThat(read("target/classes/app/CustomerDto.java"))
                .contains(".getFullName()", ".isActive()", ".getVerified()", ".getAddress()")
                .doesNotContain("secret");
        assertThat(read("target/classes/app/OrderDto.java")).contains(".getId()", ".getCreatedAt()", ".getNote()");
    }

    @ParameterizedTest
    @ValueSource(strings = {LOMBOK + ",", ""})
    void lombokMayRunBeforeAndAfter(String before) throws Exception {
        String path =
                System.getProperty("lockstep.lombok") + File.pathSeparator + System.getProperty("java.class.path");
        String order = before.isEmpty() ? LOCKSTEP + "," + LOMBOK : before + LOCKSTEP;
        javac(path, "-processor", order);
        assertMappedAndRead();
        String recorded = read("src/main/lockstep/AppSchema/snapshot.json");
        assertThat(javac(path, "-processor", order, "-Alockstep.frozen=true")).doesNotContain("[lockstep:");
        assertThat(read("src/main/lockstep/AppSchema/snapshot.json")).isEqualTo(recorded);
    }

    @Test
    void bothAreFoundOnTheProcessorPath() throws Exception {
        String path =
                System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("lockstep.lombok");
        javac(path, "-processorpath", path);
        assertMappedAndRead();
    }
}
