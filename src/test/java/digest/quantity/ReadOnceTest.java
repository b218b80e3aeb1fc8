package digest.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadOnceTest {
  @Test
  void textIsReadOnceHoweverManyAsk() {
    List<String> read = new ArrayList<>();
    QuantityReader reader =
        text -> {
          read.add(text);
          return List.of();
        };
    Readers once = new Readers(reader, reader).readingOnce();
    once.chinese().read("12家");
    once.chinese().read("13家");
    once.chinese().read("12家");
    assertThat(read).containsExactly("12家", "13家");
  }
}
