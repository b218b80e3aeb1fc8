package digest.quantity.chinese;

import static java.util.Map.entry;

import digest.quantity.Unit;
import digest.quantity.Units;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The units that measure rather than count, with all their names. */
final class MeasuredUnits {
  private static final Unit METRE_PER_SECOND = Units.KILOMETRE_PER_HOUR.times("m/s", "3.6");

  private static final List<Map.Entry<Unit, String>> NAMES =
      List.of(
          entry(Units.YUAN, "元 元人民币 元钱 块钱 圆 人民币"),
          entry(Units.JIAO, "毛 毛钱 角钱 角"),
          entry(Units.FEN, "分钱"),
          entry(Units.US_DOLLAR, "美元 美金"),
          entry(Units.HK_DOLLAR, "港元 港币"),
          entry(Units.EURO, "欧元"),
          entry(Units.YEN, "日元 日圆"),
          entry(Units.POUND, "英镑"),
          entry(Units.NEW_TAIWAN_DOLLAR, "新台币 台币 元新台币"),
          entry(Units.MACAO_PATACA, "澳门元"),
          entry(Units.WON, "韩元 韩圆"),
          entry(Units.ROUBLE, "卢布"),
          entry(Units.METRE, "米 公尺 m 延米"),
          entry(Units.KILOMETRE, "公里 千米 km KM ㎞"),
          entry(Units.CENTIMETRE, "厘米 公分 cm ㎝"),
          entry(Units.MILLIMETRE, "毫米 mm ㎜"),
          entry(Units.MICROMETRE, "微米 μm µm um"),
          entry(Units.NANOMETRE, "纳米 nm"),
          entry(Units.LI, "里 里地 华里"),
          entry(Units.MILE, "英里"),
          entry(Units.NAUTICAL_MILE, "海里"),
          entry(Units.FOOT, "英尺"),
          entry(Units.CHI, "尺"),
          entry(Units.SQUARE_METRE, "平方米 平米 平方 m² m2 ㎡ 平方公尺"),
          entry(Units.SQUARE_KILOMETRE, "平方公里 平方千米 km² km2 ㎢"),
          entry(Units.HECTARE, "公顷 ha hm²"),
          entry(Units.MU, "亩 亩地"),
          entry(Units.ACRE, "英亩"),
          entry(Units.SQUARE_FOOT, "平方英尺"),
          entry(Units.CUBIC_METRE, "立方米 立方 m³ m3 ㎥"),
          entry(Units.LITRE, "升 公升 L"),
          entry(Units.MILLILITRE, "毫升 mL ml"),
          entry(Units.KILOGRAM, "公斤 千克 kg KG ㎏"),
          entry(Units.GRAM, "克 g"),
          entry(Units.MILLIGRAM, "毫克 mg"),
          entry(Units.TONNE, "吨 公吨 t"),
          entry(Units.JIN, "斤 市斤"),
          entry(Units.KILOWATT_HOUR, "千瓦时 千瓦小时 千瓦·时 kWh kwh KWh 度电 kW·h"),
          entry(Units.MEGAWATT_HOUR, "兆瓦时 MWh"),
          entry(Units.GIGAWATT_HOUR, "吉瓦时 GWh"),
          entry(Units.TERAWATT_HOUR, "太瓦时 TWh"),
          entry(Units.JOULE, "焦耳"),
          entry(Units.WATT, "瓦 W"),
          entry(Units.KILOWATT, "千瓦 kW KW"),
          entry(Units.MEGAWATT, "兆瓦 MW"),
          entry(Units.GIGAWATT, "吉瓦 GW"),
          entry(Units.CELSIUS, "℃ °C 摄氏度"),
          entry(Units.KILOMETRE_PER_HOUR, "公里/小时 千米/小时 公里每小时 千米每小时 km/h 公里/时 千米/时"),
          entry(Units.VOLT, "伏 伏特 V"),
          entry(Units.KILOVOLT, "千伏 kV KV"),
          entry(Units.BYTE, "字节"),
          entry(Units.MEGABYTE, "MB 兆字节"),
          entry(Units.GIGABYTE, "GB"),
          entry(Units.TERABYTE, "TB"),
          entry(Units.PETABYTE, "PB"),
          entry(Units.MONTH, "个月 月 个月期 个月期间"),
          entry(Units.QUARTER, "个季度 季度"),
          entry(Units.YEAR, "年 个年头 年头 整年 年期 年期间 学年"),
          entry(Units.SECOND, "秒 秒钟"),
          entry(Units.MINUTE, "分钟"),
          entry(Units.HOUR, "小时 个小时 个钟头 钟头"),
          entry(Units.DAY, "天 日 昼夜 个昼夜 天期 天期间"),
          entry(Units.WEEK, "周 个星期 星期 个周"),
          entry(METRE_PER_SECOND, "米/秒 米每秒 m/s"),
          entry(Units.MONTH.times("century", "1200"), "个世纪 世纪"),
          entry(Units.SECOND.times("quarter of an hour", "900"), "刻钟"),
          entry(Units.METRE.over("zhang", "10", "3"), "丈"));

  static final Map<String, Unit> ALL = all();

  private MeasuredUnits() {}

  private static Map<String, Unit> all() {
    Map<String, Unit> all = new TreeMap<>();
    for (Map.Entry<Unit, String> unit : NAMES) {
      for (String name : unit.getValue().split(" ")) {
        all.put(name, unit.getKey());
      }
    }
    return all;
  }
}
