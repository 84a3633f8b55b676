package lastack.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    /** RFC 5952, sections 4 and 5: lower case, no leading zeros, the first of the longest runs of two zero groups or more as two colons. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            20010db8000000000000000000000001, 2001:db8::1
            00000000000000000000000000000000, ::
            00000000000000000000000000000001, ::1
            20010db8000000000000000000000000, 2001:db8::
            20010db80000000100010001000a0001, 2001:db8:0:1:1:1:a:1
            20010db8000000000001000000000001, 2001:db8::1:0:0:1
            20010000000000010000000000000001, 2001:0:0:1::1
            fe800000000000000a0b0c0d0e0f1011, fe80::a0b:c0d:e0f:1011
            11112222333344445555666677778888, 1111:2222:3333:4444:5555:6666:7777:8888
            00000000000000000000ffff0a000001, ::ffff:10.0.0.1
            """)
    void ipv6IsWrittenAsRecommended(String digits, String expected) {
        long high = new BigInteger(digits.substring(0, 16), 16).longValue();
        long low = new BigInteger(digits.substring(16), 16).longValue();
        Endpoint endpoint = new Endpoint(Address.v6(high, low), 80);
        assertEquals("[" + expected + "]:80", endpoint.toString());
    }

    @Test
    void ipv4IsWrittenInFourParts() {
        assertEquals("255.0.10.1:65535", new Endpoint(Address.v4(0xFF000A01), 65535).toString());
    }

    @Test
    void whatIsNoAddressOrPortIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Address(false, 0, 1L << 32));
        assertThrows(IllegalArgumentException.class, () -> new Address(false, 0, -1));
        assertThrows(IllegalArgumentException.class, () -> new Address(false, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Endpoint(Address.v4(0), 65536));
        assertThrows(IllegalArgumentException.class, () -> new Endpoint(Address.v4(0), -1));
    }
}
