package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PointLabelsTest {
  private static final Rectangle2D AREA = new Rectangle2D.Double(50, 50, 700, 500);
  private static final Rectangle2D SIZE = new Rectangle2D.Double(0, 0, 90, 13);

  private static List<Rectangle2D> sizes(int count) {
    List<Rectangle2D> sizes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sizes.add(SIZE);
    }
    return sizes;
  }

  @Test
  void aLonePointHasItsNameBesideIt() {
    PointLabels.Label label =
        new PointLabels(AREA).place(List.of(new Point2D.Double(300, 300)), sizes(1)).get(0);
    assertThat(label.leader()).isEmpty();
    assertThat(label.box().getMinX()).isBetween(305.0, 310.0);
    assertThat(label.box().getCenterY()).isEqualTo(300);
  }

  @Test
  void sixtyCrowdedNamesLieOnNoOtherNameAndOnNoPoint() {
    Random random = new Random(7);
    List<Point2D> points = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      points.add(
          new Point2D.Double(400 + random.nextGaussian() * 60, 300 + random.nextGaussian() * 50));
    }
    List<PointLabels.Label> labels = new PointLabels(AREA).place(points, sizes(60));
    assertThat(labels).hasSize(60);
    for (PointLabels.Label one : labels) {
      assertThat(AREA.contains(one.box())).isTrue();
      assertThat(points).noneMatch(one.box()::contains);
      for (PointLabels.Label other : labels) {
        assertThat(one != other && one.box().intersects(other.box())).isFalse();
      }
    }
    assertThat(labels).anyMatch(l -> l.leader().isPresent());
  }

  @Test
  void namesKeepOffLinesAndReservedPlaces() {
    PointLabels labels = new PointLabels(AREA);
    labels.avoid(new Line2D.Double(320, 50, 320, 550));
    labels.reserve(new Rectangle2D.Double(150, 280, 140, 40));
    Rectangle2D box = labels.place(List.of(new Point2D.Double(300, 300)), sizes(1)).get(0).box();
    assertThat(box.intersectsLine(320, 50, 320, 550)).isFalse();
    assertThat(box.intersects(150, 280, 140, 40)).isFalse();
  }

  @Test
  void aNameLargerThanThePlotHasNoPlace() {
    Rectangle2D huge = new Rectangle2D.Double(0, 0, 900, 13);
    assertThat(new PointLabels(AREA).place(List.of(new Point2D.Double(300, 300)), List.of(huge)))
        .isEmpty();
  }
}
