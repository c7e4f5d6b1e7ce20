package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TrendChartsTest {
  private static final String LINE = "#0072b2";

  @Test
  void atMostSixIndicatorsInPlanOrder() {
    List<String> ids =
        ChartGallery.sketches(Fixture.six()).stream()
            .map(Sketch::id)
            .filter(id -> id.startsWith("trend-"))
            .toList();
    assertThat(ids).hasSize(TrendCharts.MOST_INDICATORS).startsWith("trend-grain_area");
  }

  @Test
  void everyAreaHasAPanel() {
    Findings findings = Fixture.thirty(Language.ZH);
    String words = String.join(" ", Drawn.words(Drawn.one(findings, "trend-grain_area")));
    findings.areas().forEach(a -> assertThat(words).contains(a.shortName().substring(0, 2)));
  }

  /** Seven areas with four points make 21 joints; one break and one missing year take three. */
  @Test
  void aBreakInterruptsTheLine() {
    Findings findings = Fixture.six();
    long joints =
        findings.trends().stream()
            .filter(t -> t.indicator().equals("grain_area"))
            .flatMap(t -> t.points().subList(1, t.points().size()).stream())
            .filter(p -> !p.breakBefore())
            .count();
    assertThat(slanted(Drawn.one(findings, "trend-grain_area"))).isEqualTo(joints);
    assertThat(Drawn.one(findings, "trend-grain_area").caption()).contains("前后不可比");
  }

  /** A ring for each illustrative point, and one in the legend. */
  @Test
  void illustrativePointsAreHollow() {
    Findings findings = Fixture.six();
    long illustrative =
        findings.trends().stream()
            .filter(t -> t.indicator().equals("grain_area"))
            .flatMap(t -> t.points().stream())
            .filter(p -> p.origin() == Origin.ILLUSTRATIVE)
            .count();
    Picture picture = Drawn.one(findings, "trend-grain_area");
    NodeList circles = SvgText.parse(picture.svg()).getElementsByTagName("circle");
    long rings = 0;
    for (int i = 0; i < circles.getLength(); i++) {
      Element circle = (Element) circles.item(i);
      rings +=
          circle.getAttribute("fill").equals("none") && colour(circle, "stroke").equals(LINE)
              ? 1
              : 0;
    }
    assertThat(rings).isEqualTo(illustrative + 1);
    assertThat(Drawn.words(picture)).contains("空心：示例数据");
  }

  @Test
  void theTitleCountsTheAreasThatMetTheTarget() {
    Findings findings = Fixture.six();
    long judged =
        findings.attained().stream()
            .filter(t -> t.indicator().equals("hogs") && !t.area().equals("421200"))
            .filter(t -> t.verdict().judged())
            .count();
    assertThat(Drawn.one(findings, "trend-hogs").title())
        .startsWith("生猪出栏：2024 年 " + judged + " 个可评地区中 2 个达标；咸宁 253 万头");
  }

  /** Strokes of the line that are neither upright nor level. */
  static long slanted(Picture picture) {
    NodeList lines = SvgText.parse(picture.svg()).getElementsByTagName("line");
    long slanted = 0;
    for (int i = 0; i < lines.getLength(); i++) {
      Element line = (Element) lines.item(i);
      boolean flat =
          line.getAttribute("y1").equals(line.getAttribute("y2"))
              || line.getAttribute("x1").equals(line.getAttribute("x2"));
      slanted += !flat && colour(line, "stroke").equals(LINE) ? 1 : 0;
    }
    return slanted;
  }

  private static String colour(Element element, String attribute) {
    String own = element.getAttribute(attribute);
    return own.isEmpty() ? ((Element) element.getParentNode()).getAttribute(attribute) : own;
  }
}
