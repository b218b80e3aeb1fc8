package digest.convert.line;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Byline;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineParserTest {
  private static String words(List<Byline> bylines) {
    return bylines.stream()
        .map(one -> one.role().name().toLowerCase(Locale.ROOT) + " " + one.name())
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @CsvSource({
    "本报记者 江望舒, reporter 江望舒",
    "本报记者江望舒, reporter 江望舒",
    "通讯员 卢小岩 本报记者 王金, correspondent 卢小岩 / reporter 王金",
    "本报记者 王有 通讯员 刘勇 高敬磊, reporter 王有 / correspondent 刘勇 / correspondent 高敬磊",
    "□ 本报记者 东方既明, reporter 东方既明",
    "本报记者　李　宁, reporter 李宁",
    "（乐小轶）, author 乐小轶",
    "张原 魏天, author 张原 / author 魏天",
    "本报记者 高新 摄, photographer 高新",
    "肖亮 李华毅 摄, photographer 肖亮 / photographer 李华毅",
    "葛青禾摄, photographer 葛青禾",
    "花向荣 文/图, author 花向荣 / photographer 花向荣",
    "文/张小三 图/李小四, author 张小三 / photographer 李小四",
    "本报记者 阿不都·热合曼, reporter 阿不都·热合曼",
    "本报记者 □丽华 通讯员 温■川, reporter □丽华 / correspondent 温■川"
  })
  void everyPrintedFormIsRead(String line, String expected) {
    assertThat(BylineParser.line(line))
        .map(PrintedByline::bylines)
        .map(BylineParserTest::words)
        .hasValue(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"省市联动 把脉开方", "抢占主赛道", "记者手记", "发展蓝色金融", "记者在现场看到，产业链已经成形。", "全国政协委员、某某公司董事长 岳小武"})
  void whatIsNoBylineIsNotRead(String line) {
    assertThat(BylineParser.line(line)).isEmpty();
  }

  @Test
  void leadOfReportNamesItsReporters() {
    assertThat(words(BylineParser.lead("本报讯（记者 张原 通讯员 舒怀谷）近日，三地印发方案。")))
        .isEqualTo("reporter 张原 / correspondent 舒怀谷");
  }

  @Test
  void datelineNamesNobody() {
    assertThat(BylineParser.lead("本报北京7月18日电 （注：数据为初步统计）近日")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "街道上坐落着企业。 王世保 摄, photographer 王世保",
    "两台岸桥正在作业。 本报记者 殷晓帆 摄, photographer 殷晓帆",
    "工作人员查看仓内温度（葛青禾摄）, photographer 葛青禾"
  })
  void captionNamesItsPhotographer(String caption, String expected) {
    assertThat(words(BylineParser.tail(caption))).isEqualTo(expected);
  }

  @Test
  void captionOfAnArchivePictureNamesNobody() {
    assertThat(BylineParser.tail("部分常委开展视察。（资料图片）")).isEmpty();
  }
}
