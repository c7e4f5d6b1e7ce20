package org.dabiao.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The columns of areas.csv that place areas on the schematic map. */
class TilesTest {
  private static final String OLD = "code,name,name_en,aliases,parent,level,valid_from,valid_to";
  private static final String HEAD = OLD + ",tile_column,tile_row\n";
  private static final String CITY = "421200,咸宁市,,,,city,,,,\n";
  private static final String INDICATORS =
      "id,name,name_en,aliases,unit,nature,direction,roll_up,weight,theme,decimals\n";

  private static List<Area> areas(String table) {
    return Catalogues.parse(table, INDICATORS).areas();
  }

  private static String refused(String table) {
    return catchThrowableOfType(InputException.class, () -> areas(table))
        .faults()
        .get(0)
        .text(Language.EN);
  }

  @Test
  void aTileIsColumnAndRow() {
    List<Area> areas = areas(HEAD + CITY + "421202,咸安区,,,421200,county,,,2,1\n");
    assertThat(areas.get(1).place().tile()).contains(new Tile(2, 1));
    assertThat(areas.get(0).place().tile()).isEmpty();
  }

  @Test
  void theColumnsMayBeMissing() {
    assertThat(areas(OLD + "\n421200,咸宁市,,,,city,,\n").get(0).place()).isEqualTo(MapPlace.NOWHERE);
  }

  @Test
  void twoPartsOfAnAreaCannotShareATile() {
    assertThat(
            refused(
                HEAD
                    + CITY
                    + "421202,咸安区,,,421200,county,,,1,1\n"
                    + "421221,嘉鱼县,,,421200,county,,,1,1\n"))
        .isEqualTo(
            "areas, row 4, column tile_column, tile_row, value \"1, 1\": another area with the same"
                + " parent has this tile; expected: 421202 咸安区");
  }

  @Test
  void partsOfDifferentAreasMay() {
    assertThat(
            areas(
                HEAD
                    + CITY
                    + "420700,鄂州市,,,,city,,,,\n"
                    + "421202,咸安区,,,421200,county,,,1,1\n"
                    + "420702,梁子湖区,,,420700,county,,,1,1\n"))
        .hasSize(4);
  }

  @Test
  void anAreaMayTakeTheTileOfItsPredecessor() {
    assertThat(
            areas(
                HEAD
                    + CITY
                    + "422302,蒲圻市,,,421200,county,,1998-06-10,1,1\n"
                    + "421281,赤壁市,,,421200,county,1998-06-11,,1,1\n"))
        .hasSize(3);
  }

  @Test
  void aTileIsAWholeNumberFromOne() {
    assertThat(refused(HEAD + CITY + "421202,咸安区,,,421200,county,,,1.5,1\n"))
        .isEqualTo("areas, row 3, column tile_column, value \"1.5\": not a number; expected: 1–99");
    assertThat(refused(HEAD + CITY + "421202,咸安区,,,421200,county,,,1,0\n"))
        .contains("column tile_row, value \"0\"");
  }

  @Test
  void halfATileIsNone() {
    assertThat(refused(HEAD + CITY + "421202,咸安区,,,421200,county,,,3,\n"))
        .startsWith("areas, row 3, column tile_row");
  }
}
