package digest.quantity.chinese;

import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.chinese.Measure.Role;
import digest.quantity.chinese.Words.Word;
import java.util.Map;
import java.util.TreeMap;

/** The units and measure words, and the words that only begin like one. */
final class Measures {
  private static final String COUNTED =
      """
      家 个 名 项 条 次 件 位 篇 场 处 座 辆 艘 户 人 所 支 批 款 台 套 类 种 大 地 轮 点 份 对 头 只 棵 株 间 栋 幢
      章 节 门 卷 册 封 张 幅 笔 单 起 桩 宗 架 列 趟 班 组 队 团 路 片 块 层 星 强 佳 方面 人次 户次 家次 台次 架次
      车次 辆次 班次 场次 批次 频次 单位 部分 部门 部委 名额 列车 团队 片区 星级 标准箱 箱 字 例 把 根 枚 颗 匹 尊 盏 扇
      顶 束 串 部 集 版 页 段 股 盘 遍 步 省 市 县 区 国 校 校区 院 村 镇 乡 省份 省市 县区 区县 乡镇 街道 学科 领域 环节
      维度 层面 渠道 板块 举措 字节码 台套 成员 分公司 口人 口井 口 人口 粒 滴 朵 瓶 袋 盒 桶 包 碗 杯 桌 床
      伏安 千伏安 帧 站 城 乡村 企 馆 中心 基地 省区 省区市 ° 方 分 双 任 道 微克 剂 剂次 针 针剂 服 则 回 排 羽 孔 季 茬 筐 捆 本 首 幕 副 味 堆 垄
      席 炉 连 连冠 连胜 连败 连增 连丰 连涨 连跌 连降 连阳 连阴 局 尾 面 杆 餐 顿 晚 夜 圈 句 声 拨 辑 堂 课时 学时 学分 居室 室 通电话 发炮弹 发子弹 行诗
      眼 眼井 眼泉 眼温泉 眼机井 曲 枝 瓣 丛 窝 伙 州 大洲 大洋 胜 平 负 败 出戏 艘次 列次 人份 人天 份次 项次 件次 帖 贴
      席位 床位 车位 座位 泊位 工位 学位 岗位 机位 展位 摊位 拳 脚 回合 场球
      微克/立方米 毫克/升 毫米汞柱
      """;

  /** Nouns that do without a measure word in headlines: 九城市, 六车道. */
  private static final String NOUNS =
      """
      城市 车道 邻村 兄弟 姐妹 姊妹 孩子 企业 高校 院校 学校 公司 机关 部队 银行 村庄 岛 江 河 山 湖 口岸 海关 法院 协会 党派 民主党派
      父子 母女 夫妻 老人 战士 工匠 青年 学子 学生 作品 选手 球员 将士 烈士 航天员 候选人 被告 股东
      作物 语种 语言 民族 行业 机构 品牌 场馆 小区 社区 院区 厂区 景区 园区 街区 街镇 品种 品类 门类 站点 网点 剧组 球队 车队 船队
      """;

  private static final String SIDES = "岸 侧 边 端 旁";

  private static final String LEVELS = "级 期 线 代 档";

  private static final String RANKS = "楼 等奖 等功 年级 号线 号楼 号院 号令 号文 号文件 号公告 号提案 号建议";

  /** Longer than the measure word they begin with, so that they are found in its place. */
  private static final String OTHERS =
      """
      大会 大型 大量 大学 大幅 大力 大小 大于 大家 大道 大厦 大桥 大楼 大批 大赛 大奖 地区 地方 地处 地理 地铁 地质 地级市 地块 地产 地下
      地面 人民 人大 人均 人才 人员 人物 人力 人工 人间 人类 人社 名单 名称 名优 名誉 名义 名校 名牌 位于 位居 位列 位置 家庭 家电 家具 家居
      家乡 家长 家里 次日 次年 次要 次数 处理 处于 处置 处级 处罚 处分 座谈 支持 支撑 支付 支出 支部 支援 支行 批准 批复 批发 批评 所有 所以
      所谓 所在 所需 所属 所长 台湾 台风 台州 台账 类似 类型 种植 种类 种子 种养 级别 点评 对于 对接 对应 对策 对口 对外 对象 对话 对标 对比
      对此 对照 头部 头条 只有 只能 只要 只是 间隔 间接 期间 期望 期待 期末 期刊 节能 节约 节点 节目 节省 节日 门槛 门户 封闭 张家 单独 单项
      单一 单个 单纯 起来 起到 起草 起步 起点 架构 列入 列为 列席 班子 班级 组织 组成 组建 组委 组合 组长 队伍 团体 团结 团员 线上 线下 线路
      块链 层次 层级 强调 强化 强制 强烈 强劲 强国 强企 部署 部长 部级 集中 集聚 集群 集团 集体 集成 集约 版本 股份 股东 股权
      步伐 国家 国际 国内 国有 国企 国道 省级 省委 省政 省内 省外 省道 市级 市场 市委 市民 市直 市值 区域 区级 区委 区间 区块 县级 县委
      县域 校园 校长 校企 院士 院长 院校 村民 村级 村庄 镇级 元旦 元宵 元素 元器件 元宇宙 克服 升级 升至 升到 升高 升学 升值 升温 度假 分别
      分析 分类 分布 分为 分成 分管 分离 分行 分之 分散 分享 分层 成为 成立 成果 成本 成员 成都 成功 成效 成熟 成长 成交 成品 成分 成绩 成就
      成了 成渝 成套 成型 折合 折算 折扣 折射 倍增 方案 方式 方向 方法 方针 口径 口岸 里面 里程 里边 里头 天津 天然 天下 天气
      天空 周边 周围 周期 周末 年均 年薪 年轻 年龄 年产 年代 年度 月份 月均 日报 日前 日本 日均 日产 日起
      时代 时期 时间 米粉 米面 号召 站点 城市 城乡 城镇 库存 港口 港澳 湖北 湖南 湖区 馆长 园区 包括 包含 包装 包容 把握 把关 根据 根本
      步骤 条件 页面 桌面 点燃 点亮 点赞 点击 点题 道路 道德 道理 道具 双方 双边 双向 双双 双碳 双创 双重 双招 任务 任命 任职 任期 任何 任性 届时 大关 大军 台阶 毛利 毛利率 毛重 毛坯 毛巾 毛笔 毛毯 楼盘 楼宇 楼市 楼房 河流 河道 河段 河长 山区 山水 山东 山西 山村 江西 江苏
      湖北 湖南 湖泊 湖区 岛屿 边境 边缘 边疆 边防 侧重 侧面 端午 公司制 学生证 服务 服装 服从 服饰 则是 回答 回应 回收 回到 回来 回复 回访 回头 回归 回升 回落 回暖 排放 排名 排查 排序 排水 排污 季度 季节
      本科 本次 本地 本市 本省 本区 本县 本级 本届 本月 本年 本周 本土 本报 本人 本来 本质 本身 本领 本金 本币 首都 首次 首先 首个 首届 首批 首要
      首家 首席 首位 首页 首脑 首府 首套 首选 首付 首例 首轮 首期 首发 副主席 副主任 副市长 副省长 副部长 副局长 副会长 副院长 副秘书长 副产品 针对 剂量 曲线 味道 堆积 次方 首部
      面积 面向 面对 面临 面前 面貌 面料 面试 面粉 面板 面条 面值 面世 面部 面包 面子 面市 面授 面议 声音 声明 声誉 胜利 胜任 平台 平均 平原 平安 平稳 平衡
      平时 平等 平阳 平度 平山 平谷 平江 平湖 负责 负担 负债 负荷 负面 负氧 负极 败诉 曲艺 曲靖 曲阜 晚上 晚会 晚报 晚间 晚年 晚宴 晚餐 夜间 夜市 夜校 夜里
      夜晚 夜班 夜景 局长 局面 局部 局级 局地 局域 席卷 堂食 室内 室外 室温 杆菌 餐饮 餐厅 餐馆 餐桌 餐具 尾号 尾气 尾矿 尾水 尾盘 尾部 连续 连接 连云 连忙
      连片 连锁 连体 连任 连同 连带 连州 连江 连通 连夜 连日 连年 连线 圈子 圈层 句容 州市 州府 贴息 贴近 贴心 贴现 眼睛 眼前 眼科 眼镜 眼界 眼光 眼下 眼看 眼里 折叠 折屏 折旧 折返 折线 孔子 针织 期待 炉子
      """;

  private static final Words<Measure> TABLE = Words.of(all(), Measure.NONE);

  private static final Word<Measure> NONE = new Word<>("", Measure.NONE);

  private Measures() {}

  static Word<Measure> wordAt(Text text, int index) {
    Word<Measure> word = TABLE.at(text, index);
    int end = index + word.length();
    boolean broken = word.found() && text.isLatinLetter(end - 1) && text.isLatinLetter(end);
    return broken ? NONE : word;
  }

  static Measure at(Text text, int index) {
    return wordAt(text, index).meaning();
  }

  private static Map<String, Measure> all() {
    Map<String, Measure> all = new TreeMap<>();
    for (String word : OTHERS.split("\\s+")) {
      all.put(word, Measure.OTHER);
    }
    for (String word : COUNTED.split("\\s+")) {
      all.put(word, Measure.counted(word));
    }
    for (String word : LEVELS.split("\\s+")) {
      all.put(word, new Measure(Role.LEVEL, Unit.counted(word), 0));
    }
    for (String word : NOUNS.split("\\s+")) {
      all.put(word, new Measure(Role.NOUN, Unit.counted(word), 0));
    }
    for (String word : SIDES.split("\\s+")) {
      all.put(word, new Measure(Role.SIDE, Unit.counted(word), 0));
    }
    for (String word : RANKS.split("\\s+")) {
      all.put(word, new Measure(Role.RANK, Units.ORDINAL, 0));
    }
    special(all);
    MeasuredUnits.ALL.forEach((word, unit) -> all.put(word, new Measure(Role.AMOUNT, unit, 0)));
    return all;
  }

  private static void special(Map<String, Measure> all) {
    all.put("倍", new Measure(Role.MULTIPLE, Units.TIMES, 0));
    all.put("届", new Measure(Role.TERM, Units.SESSION, 0));
    all.put("次", new Measure(Role.OCCASION, Unit.counted("次"), 0));
    all.put("号", new Measure(Role.NUMBER, Units.ORDINAL, 0));
    all.put("周年", new Measure(Role.ANNIVERSARY, Units.YEAR, 0));
    all.put("岁", new Measure(Role.AGE, Units.YEAR, 0));
    all.put("周岁", new Measure(Role.AGE, Units.YEAR, 0));
    all.put("度", new Measure(Role.DEGREE, Units.KILOWATT_HOUR, 0));
    all.put("个工作日", new Measure(Role.WORKDAY, Units.DAY, 0));
    all.put("个自然日", new Measure(Role.WORKDAY, Units.DAY, 0));
    all.put("自然日", new Measure(Role.WORKDAY, Units.DAY, 0));
    all.put("个交易日", new Measure(Role.WORKDAY, Units.DAY, 0));
    all.put("交易日", new Measure(Role.WORKDAY, Units.DAY, 0));
    all.put("工作日", new Measure(Role.WORKDAY, Units.DAY, 0));
    all.put("折", new Measure(Role.DISCOUNT, Units.SHARE, -1));
    share(all, Units.SHARE, -2, "%", "％", "﹪");
    share(all, Units.SHARE, -3, "‰");
    share(all, Units.SHARE, -1, "成");
    share(all, Units.POINT, -2, "个百分点", "百分点", "个pct");
    share(all, Units.POINT, -3, "个千分点");
    share(all, Units.POINT, -4, "个基点", "基点", "个BP", "BP", "bp");
  }

  private static void share(Map<String, Measure> all, Unit unit, int power, String... words) {
    for (String word : words) {
      all.put(word, new Measure(Role.AMOUNT, unit, power));
    }
  }
}
