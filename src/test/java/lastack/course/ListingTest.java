package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lastack.game.Bilingual;
import lastack.game.Course;
import lastack.game.Pack;
import org.junit.jupiter.api.Test;

class ListingTest {
    @Test
    void oneObjectOnOneLine() {
        Pack pack = new Pack("four-waves", 2, new Bilingual("Four waves", "四次挥手"), List.of(Fixtures.wholeClose()));
        assertEquals(
                "{\"id\":\"whole-close\",\"pack\":\"four-waves\",\"world\":2,\"kind\":\"play\","
                        + "\"title\":{\"en\":\"The whole close\",\"zh\":\"完整的关闭\"},"
                        + "\"rules\":[\"R61\",\"R52\"],\"max\":30,\"seeded\":false}",
                Listing.line(new Course(List.of(pack)).places().get(0)));
    }
}
