package org.dabiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class StableZipTest {
  private static final LocalDateTime MORNING = LocalDateTime.of(2024, 5, 6, 7, 8, 10);

  @Test
  void timesLeaveNoTrace() throws IOException {
    byte[] one = copy(zip(MORNING, "a.xml", "目标", "b/c.xml", "x".repeat(9_999)));
    byte[] other = copy(zip(MORNING.plusYears(1), "a.xml", "目标", "b/c.xml", "x".repeat(9_999)));

    assertThat(one).isEqualTo(other);
  }

  @Test
  void contentsAndTheirOrderStay() throws IOException {
    byte[] copied = copy(zip(MORNING, "b.xml", "目标", "a/c.xml", ""));

    assertThat(entries(copied)).containsExactly("b.xml=目标", "a/c.xml=");
  }

  private static byte[] copy(byte[] zip) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StableZip.copy(zip, out);
    return out.toByteArray();
  }

  private static byte[] zip(LocalDateTime time, String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        ZipEntry entry = new ZipEntry(namesAndTexts[i]);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> entries(byte[] bytes) throws IOException {
    List<String> entries = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        entries.add(e.getName() + "=" + new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }
}
