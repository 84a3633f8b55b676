package lastack.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LangTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh_CN.UTF-8  | ZH
            zh_TW        | ZH
            zh           | ZH
            zh-Hans-CN   | ZH
            ZH_cn        | ZH
            zh.UTF-8     | ZH
            en_US.UTF-8  | EN
            C            | EN
            C.UTF-8      | EN
            POSIX        | EN
            de_DE@euro   | EN
            zhu_XX       | EN
            ''           | EN
            _            | EN
            """)
    void aLocaleNamesALanguage(String locale, Lang lang) {
        assertEquals(lang, Lang.ofLocale(locale));
    }

    @Test
    void theStrongestVariableThatIsSetDecides() {
        assertEquals(Lang.EN, Lang.detect(Map.of()));
        assertEquals(Lang.ZH, Lang.detect(Map.of("LANG", "zh_CN.UTF-8")));
        assertEquals(Lang.EN, Lang.detect(Map.of("LANG", "zh_CN.UTF-8", "LC_MESSAGES", "en_US.UTF-8")));
        assertEquals(Lang.EN, Lang.detect(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C")));
        assertEquals(Lang.ZH, Lang.detect(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "zh_CN.UTF-8")));
        assertEquals(Lang.ZH, Lang.detect(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "", "LC_MESSAGES", "")));
    }

    @Test
    void aCodeIsExact() {
        assertEquals(Lang.ZH, Lang.byCode("zh"));
        assertEquals(Lang.EN, Lang.byCode("en"));
        assertNull(Lang.byCode("zh_CN"));
    }
}
