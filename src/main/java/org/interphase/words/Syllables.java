package org.interphase.words;

import java.nio.charset.Charset;

/**
 * Which Chinese characters sound alike but for the tone, since who types by sound takes one for the
 * other.
 */
final class Syllables {

  /**
   * The first character of each syllable. The first level of GB 2312, of the common characters, is
   * in the order of the syllables.
   */
  private static final String FIRST =
      "啊埃鞍肮凹芭白斑邦苞杯奔崩逼鞭标鳖彬兵玻哺擦猜餐苍操厕层插拆搀昌超车郴撑吃充抽初揣川疮吹春戳疵聪凑粗蹿摧村磋搭呆耽当刀德蹬堤颠碉跌丁丢东兜都端堆"
          + "墩掇蛾恩而发藩坊菲芬丰佛否夫噶该干冈篙哥给根耕工钩辜刮乖棺光瑰辊锅哈骸酣夯壕呵嘿痕哼轰喉呼花槐欢荒灰荤豁击嘉歼僵蕉揭巾荆炯揪鞠捐撅均喀开刊康考坷肯"
          + "坑空抠枯夸块宽匡亏坤括垃莱蓝琅捞勒雷棱厘俩联粮撩列琳玲溜龙楼芦驴峦掠抡萝妈埋瞒芒猫么玫门萌眯棉苗蔑民明谬摸谋拇拿氖南囊挠呢馁嫩能妮蔫娘鸟捏您柠牛脓奴"
          + "女暖虐挪哦欧啪拍攀乓抛呸喷砰坯篇飘撇拼乒坡扑期掐牵枪橇切钦青琼秋趋圈缺裙然瓤饶惹壬扔日戎揉茹软蕊闰若撒腮三桑搔瑟森僧莎筛珊墒梢奢砷声师收蔬刷摔栓霜谁"
          + "吮说斯松搜嗽酸虽孙蓑塌胎坍汤掏特藤梯天挑贴厅通偷凸湍推吞拖挖歪豌汪威瘟嗡挝巫昔瞎掀相萧楔薪星兄休墟轩靴勋压焉殃邀椰一茵英哟拥幽淤鸳曰耘匝栽咱赃遭责贼"
          + "怎增扎摘瞻樟招遮珍蒸芝中舟珠抓拽专桩椎谆捉兹鬃邹租钻嘴尊昨";

  /** It has all characters of GB 2312 at their places, and is in every Java. */
  private static final Charset ORDER = Charset.forName("GB18030");

  private static final int[] BEGINS = FIRST.codePoints().map(Syllables::place).toArray();

  /** The last character of the first level. */
  private static final int END = place("座".codePointAt(0));

  private Syllables() {}

  /** A number of the syllable of a common character; less than 0 of another one. */
  static int of(String character) {
    int place = place(character.codePointAt(0));
    if (place < BEGINS[0] || place > END) {
      return -1;
    }
    int syllable = 0;
    while (syllable + 1 < BEGINS.length && BEGINS[syllable + 1] <= place) {
      syllable++;
    }
    return syllable;
  }

  private static int place(int character) {
    var bytes = Character.toString(character).getBytes(ORDER);
    // Of GB 2312, whose characters have two bytes above this; others stand between them.
    return bytes.length == 2 && (bytes[1] & 0xff) > 0xa0
        ? (bytes[0] & 0xff) << 8 | bytes[1] & 0xff
        : -1;
  }
}
