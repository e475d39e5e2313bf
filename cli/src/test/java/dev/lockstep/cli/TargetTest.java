package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TargetTest {
    @Test
    void takesTheSecretsOutOfTheUrl() {
        Target target = Target.of("jdbc:postgresql://h:1,i/db?user=me&ssl=true&password=a%26b&sslpassword=c&x", "", "");

        assertThat(target.url()).isEqualTo("jdbc:postgresql://h:1,i/db?ssl=true&x");
        assertThat(target).hasToString("jdbc:postgresql://h:1,i/db?ssl=true&x");
        assertThat(target.properties())
                .containsEntry("user", "me")
                .containsEntry("password", "a&b")
                .containsEntry("sslpassword", "c")
                .containsEntry("ApplicationName", "lockstep-cli");
        assertThat(Target.of("jdbc:postgresql:db?password=a", "", "").url()).isEqualTo("jdbc:postgresql:db");
    }

    @Test
    void whatIsGivenBesideTheUrlGoesFirst() {
        Target target = Target.of("jdbc:postgresql://h/db?user=me&password=a&ApplicationName=x", "you", "b");
        target.setUnlessSet("user", "they");

        assertThat(target.properties())
                .containsEntry("user", "you")
                .containsEntry("password", "b")
                .doesNotContainKey("ApplicationName");
        Target bare = Target.of("jdbc:other:db", "", "");
        bare.setUnlessSet("user", "they");
        bare.setUnlessSet("password", "");
        assertThat(bare.properties()).hasSize(1).containsEntry("user", "they");
    }

    @Test
    void aUserBeforeTheHostIsNotJdbc() {
        assertThatThrownBy(() -> Target.of("jdbc:postgresql://me:secret@h/db", "", ""))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--user and LOCKSTEP_PASSWORD")
                .hasMessageNotContaining("secret");
        assertThat(Target.of("jdbc:postgresql://h/db?options=a@b", "", "").url())
                .contains("a@b");
    }
}
