package lastack.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lastack.trace.End;
import lastack.trace.Reason;
import lastack.trace.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TraceSentencesTest {

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyReasonIsAWholeSentence(Lang lang) {
        TraceSentences sentences = new TraceSentences(Words.in(lang));
        for (Reason reason : Reason.values()) {
            for (End from : End.values()) {
                String said = sentences.says(reason, from);
                assertTrue(said.endsWith(lang == Lang.EN ? "." : "。"), said);
                assertTrue(said.length() <= 170, said);
                assertTrue(lang == Lang.ZH || Character.isUpperCase(said.charAt(0)), said);
            }
        }
        for (Verdict verdict : Verdict.values()) {
            assertTrue(!sentences.name(verdict).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void whoHasSentItIsNamed(Lang lang) {
        TraceSentences sentences = new TraceSentences(Words.in(lang));
        String expected = lang == Lang.EN
                ? "The server closes: its FIN takes one number, and behind it there are no data."
                : "服务端关闭：FIN 占一个序号，后面不再有数据。";
        assertEquals(expected, sentences.says(Reason.FIN, End.SERVER));
    }
}
