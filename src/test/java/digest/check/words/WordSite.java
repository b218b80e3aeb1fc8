package digest.check.words;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Level;
import digest.model.Site;
import digest.testing.Articles;
import digest.testing.Sites;
import java.util.List;

/** A site with names and terms to make mistakes in. */
final class WordSite {
  private static final Site SITE = site();
  private static final Lexicon LEXICON = Lexicon.of(SITE);

  private WordSite() {}

  /** What the rules about words have to say of these texts. */
  static List<Diagnostic> check(Articles built) {
    Article article = built.build();
    Diagnostics problems = new Diagnostics();
    WordRules.check(article, AlignedDocument.of(article), LEXICON, problems);
    return problems.sorted();
  }

  private static Site site() {
    Sites site = Sites.site();
    addRegions(site);
    addTerms(site);
    return site.person("guo-yuanqiang", "郭元强", "Guo Yuanqiang")
        .person("li-qiang", "李强", "Li Qiang")
        .person("lyu-yan", "吕岩", "Lyu Yan")
        .person("ouyang-wen", "欧阳文", "Ouyang Wen")
        .person("elon-musk", "马斯克", "Elon Musk")
        .person("dai-yulin", "戴玉林", "Dai Yulin")
        .outlet("rmzxb", "人民政协报", "CPPCC Daily")
        .outlet("shanghai", "上海某报", "Shanghai Paper")
        .mechanism("standing", "常委会协商", "Standing-committee consultation")
        .build();
  }

  private static void addRegions(Sites site) {
    province(site, "beijing", "北京", "Beijing");
    province(site, "tianjin", "天津", "Tianjin");
    province(site, "hebei", "河北", "Hebei");
    province(site, "hubei", "湖北", "Hubei");
    province(site, "hunan", "湖南", "Hunan");
    province(site, "henan", "河南", "Henan");
    province(site, "shanxi", "山西", "Shanxi");
    province(site, "shaanxi", "陕西", "Shaanxi");
    province(site, "liaoning", "辽宁", "Liaoning");
    province(site, "anhui", "安徽", "Anhui");
    province(site, "gansu", "甘肃", "Gansu");
    province(site, "hong-kong", "香港", "Hong Kong");
    province(site, "macao", "澳门", "Macao");
    site.region("wuhan", "武汉", "Wuhan", Level.CITY, "hubei")
        .region("wuhu", "芜湖", "Wuhu", Level.CITY, "anhui")
        .region("wuwei", "无为", "Wuwei", Level.COUNTY, "wuhu")
        .region("baiyin", "白银", "Baiyin", Level.CITY, "gansu")
        .region("lanzhou", "兰州", "Lanzhou", Level.CITY, "gansu")
        .region("wenxian", "温县", "Wen County", Level.COUNTY, "henan")
        .region("chaoyang-beijing", "朝阳区", "Chaoyang District", Level.COUNTY, "beijing")
        .region("chaoyang-liaoning", "朝阳", "Chaoyang", Level.CITY, "liaoning")
        .cluster("jingjinji", "京津冀", "Beijing–Tianjin–Hebei", "beijing", "tianjin", "hebei")
        .cluster("delta", "长三角", "Yangtze River Delta", "anhui")
        .cluster("northwest", "西北两省", "Two northwestern provinces", "gansu", "shaanxi");
  }

  private static void province(Sites site, String id, String zh, String en) {
    site.region(id, zh, en, Level.PROVINCE, "");
  }

  private static void addTerms(Sites site) {
    List<String> none = List.of();
    site.term("cppcc", "政协", "CPPCC")
        .term("member", "政协委员", "CPPCC member", List.of("member"), none)
        .term("chair", "政协主席", "CPPCC chair", none, List.of("CPPCC president"))
        .term("standing", "政协常委", "standing-committee member")
        .term("committee", "常委会", "standing committee")
        .term("proposal", "提案", "proposal", none, List.of("bill", "motion"))
        .term("party-group", "党组", "Party leadership group")
        .term("plenary", "全会", "plenary session")
        .term("research", "调研", "research", none, List.of("investigation and research"))
        .term("set-topic", "点题", "set the topic")
        .term("giant", "小巨人", "little giant")
        .term("high-tech", "高企", "high-tech enterprise")
        .term("it", "信创", "IT application innovation")
        .term("chain", "链长制", "chain-chief system", none, List.of("chain length system"))
        .term("cards", "五张名片", "five calling cards", none, List.of("five business cards"))
        .term("carbon", "双碳", "dual carbon", none, List.of("double carbon"))
        .term("lab", "全国重点实验室", "national key laboratory", none, List.of("state key laboratory"))
        .term("state-lab", "国家重点实验室", "State Key Laboratory")
        .term("investment", "招商", "investment promotion", List.of("attracting investment"), none)
        .term("port", "港产城融合", "integration of port, industry and city")
        .term("miit", "工信部", "Ministry of Industry and Information Technology")
        .term("ndrc", "国家发改委", "National Development and Reform Commission");
  }
}
