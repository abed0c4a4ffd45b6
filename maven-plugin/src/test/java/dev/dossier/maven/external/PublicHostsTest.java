package dev.dossier.maven.external;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHostsTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "127.0.0.1", "127.255.1.1", "localhost", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1",
            "169.254.169.254", "100.64.0.1", "192.0.0.8", "192.0.2.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1",
            "240.0.0.1", "255.255.255.255", "[::1]", "[::]", "[fe80::1]", "[fc00::1]", "[fd12:3456::1]", "[ff02::1]",
            "[::ffff:127.0.0.1]", "[::ffff:10.0.0.1]", "[::127.0.0.1]", "[64:ff9b::a00:1]", "[2002:7f00:1::]", "[2001::1]",
            "[2001:db8::1]", "2130706433", "127.1"})
    void knowsMachinesThatOnlyThisNetworkCanReach(String host) throws Exception {
        assertThat(PublicHosts.isPublic(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "192.0.1.1", "100.128.0.1", "198.20.0.1", "223.255.255.1", "[2606:4700::1111]"})
    void knowsMachinesOfTheInternet(String host) throws Exception {
        assertThat(PublicHosts.isPublic(host)).isTrue();
    }
}
