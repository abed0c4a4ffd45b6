package dev.dossier.maven.external;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Tells the machines of the Internet from those that only this network can reach, which a page must not be able to make a build
 * call (server-side request forgery): the special-purpose addresses of the IANA registries (RFC 6890 and its updates).
 */
final class PublicHosts {
    private PublicHosts() {}

    /**
     * Returns whether all addresses of a host are public. The virtual machine keeps what it has looked up for some seconds, so that
     * the connection that follows goes to one of them.
     *
     * @throws UnknownHostException when there is no such host
     */
    static boolean isPublic(String host) throws UnknownHostException {
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (!isPublic(address)) {
                return false;
            }
        }
        return true;
    }

    static boolean isPublic(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return !special && (address instanceof Inet4Address ? isPublic4(bytes) : isPublic6((Inet6Address) address, bytes));
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 198 && (second == 18 || second == 19 || second == 51 && third == 100))
                && !(first == 203 && second == 0 && third == 113);
    }

    /** Only 2000::/3 is given out; in it, 6to4 and Teredo lead to addresses of version 4. */
    private static boolean isPublic6(Inet6Address address, byte[] bytes) {
        boolean given = (bytes[0] & 0xe0) == 0x20;
        boolean tunnel = bytes[0] == 0x20 && (bytes[1] == 0x02 || bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0);
        boolean documentation = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0d && (bytes[3] & 0xff) == 0xb8;
        return given && !tunnel && !documentation && !address.isIPv4CompatibleAddress();
    }
}
