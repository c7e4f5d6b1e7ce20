package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a run before Spark starts. */
class OnDriverTest {
  @TempDir private Path folder;

  /** One of the city, two of its counties; that of another year is not evaluated. */
  @Test
  void targetsAreCountedInEveryAreaThatTheyHoldFor() throws IOException {
    Files.writeString(
        folder.resolve("areas.csv"),
        """
        code,name,name_en,aliases,parent,level,valid_from,valid_to
        421200,咸宁市,Xianning,咸宁,,city,,
        421202,咸安区,Xianan,咸安,421200,county,,
        421221,嘉鱼县,Jiayu,嘉鱼,421200,county,,
        """);
    Files.writeString(
        folder.resolve("indicators.csv"),
        """
        id,name,name_en,aliases,unit,nature,direction,roll_up,weight,theme,decimals
        toilets,新建公厕,Toilets,,座,flow,higher,sum,,民生,0
        """);
    Files.writeString(
        folder.resolve("targets.csv"),
        """
        target_id,ref_area,scope,indicator,time_period,comparator,value_low,value_high,unit,kind
        t1,421200,city,toilets,2024,ge,20,20,座,count
        t2,421200,each_county,toilets,2024,ge,5,5,座,count
        t3,421200,city,toilets,2025,ge,30,30,座,count
        """);
    Files.writeString(
        folder.resolve("statistics.csv"),
        "ref_area,indicator,time_period,obs_value,unit_measure\n421200,toilets,2024,22,座\n");
    Path file = folder.resolve("project.yaml");
    Files.writeString(
        file,
        """
        project: 试
        year: 2024
        areas: areas.csv
        indicators: indicators.csv
        plan: [{path: targets.csv}]
        statistics: [{path: statistics.csv}]
        """);
    Inputs.OnDriver driver = Inputs.onDriver(ProjectReader.read(file, Overrides.NONE));
    assertThat(driver.targets()).hasSize(3);
    assertThat(driver.leastTargets()).isEqualTo(1 + 2);
  }
}
