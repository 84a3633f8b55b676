package lastack.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            它的 FIN                 | 它的 FIN
            它的FIN已确认            | 它的 FIN 已确认
            它的 数据                | 它的数据
            ack： 4382 ， x+1。      | ack：4382，x+1。
            RST,ACK seq=0 回给对方   | RST,ACK seq=0 回给对方
            TIME-WAIT（经过 FIN）    | TIME-WAIT（经过 FIN）
            说「至少 到了」 FIN      | 说「至少到了」FIN
            """)
    void oneSpaceBetweenChineseAndLatin(String written, String right) {
        assertEquals(right, Spacing.chinese(written));
    }
}
