package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dabiao.testing.Book;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One project, its figures in each layout of a yearbook: the same attainment. */
class SameLayoutsTest {
  @TempDir private Path folder;

  private Example project(String name) throws Exception {
    return Example.in(Files.createDirectory(folder.resolve(name)))
        .indicators(
            """
            id    | name     | unit | nature
            grain | 粮食产量 | 万吨 | flow
            roads | 新建公路 | 公里 | flow
            """)
        .targets(
            """
            target_id | ref_area | indicator | time_period | comparator | value_low | unit
            t1        | 421202   | grain     | 2024        | ge         | 3.7       | 亿斤
            t2        | 421221   | grain     | 2024        | ge         | 13        | 万吨
            t3        | 421202   | roads     | 2024        | ge         | 80        | 公里
            t4        | 421200   | grain     | 2024        | ge         | 31        | 万吨
            """);
  }

  private String listed() throws Exception {
    return text(
        project("list")
            .figures(
                """
                area_name | indicator | time_period | obs_value | unit_measure
                咸安区    | grain     | 2023        | 18        | 万吨
                嘉鱼县    | grain     | 2023        | 12.5      | 万吨
                咸安区    | roads     | 2023        | 70        | 公里
                嘉鱼县    | roads     | 2023        | 55        | 公里
                咸安区    | grain     | 2024        | 18.6      | 万吨
                嘉鱼县    | grain     | 2024        | 12.75     | 万吨
                咸安区    | roads     | 2024        | 81.5      | 公里
                嘉鱼县    | roads     | 2024        | 60        | 公里
                """));
  }

  /** All cells of the attainment table. */
  private static String text(Example example) {
    assertThat(example.faults()).isEmpty();
    Cells attainment = example.attainment();
    return attainment.rows().toString();
  }

  private String read(String name, Book book) throws Exception {
    return text(project(name.replace('.', '-')).statistics(name, book.bytes(), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {".xlsx", ".xls"})
  void areasByIndicators(String kind) throws Exception {
    Book book =
        Book.of(kind)
            .sheet(
                "2023",
                """
                2023年主要指标 | < | <
                地区 | 粮食产量（亿斤） | 新建公路（公里）
                咸安区 | 3.6 | 70
                嘉鱼县 | 2.5 | 55
                """)
            .sheet(
                "2024",
                """
                2024年主要指标 | < | <
                地区 | 粮食产量（亿斤） | 新建公路（公里）
                咸安区 | 3.72 | 81.5
                嘉鱼县 | 2.55 | 60
                """);

    assertThat(read("a" + kind, book)).isEqualTo(listed());
  }

  @ParameterizedTest
  @ValueSource(strings = {".xlsx", ".xls"})
  void areasByYears(String kind) throws Exception {
    Book book =
        Book.of(kind)
            .sheet(
                "粮食产量",
                """
                粮食产量 | < | 单位：万吨
                地区 | 2023年 | 2024年
                咸安区 | 18 | 18.6
                嘉鱼县 | 12.5 | 12.75
                注：年报数
                """)
            .sheet(
                "新建公路",
                """
                新建公路 | < | 单位：公里
                地区 | 2023年 | 2024年
                咸安区 | 70 | 81.5
                嘉鱼县 | 55 | 60
                """);

    assertThat(read("b" + kind, book)).isEqualTo(listed());
  }

  @ParameterizedTest
  @ValueSource(strings = {".xlsx", ".xls"})
  void yearsByIndicators(String kind) throws Exception {
    Book book =
        Book.of(kind)
            .sheet(
                "咸安区",
                """
                年份 | 粮食产量 | 新建公路
                ^ | 吨 | 公里
                2023 | 180000 | 70
                2024 | 186000 | 81.5
                """)
            .sheet(
                "嘉鱼县",
                """
                年份 | 粮食产量 | 新建公路
                ^ | 吨 | 公里
                2023 | 125000 | 55
                2024 | 127500 | 60
                """);

    assertThat(read("c" + kind, book)).isEqualTo(listed());
  }

  @Test
  void theListIsNotEmpty() throws Exception {
    assertThat(listed()).contains("grain", "roads", "achieved");
  }
}
