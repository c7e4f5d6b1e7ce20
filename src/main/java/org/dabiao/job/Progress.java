package org.dabiao.job;

/** Told what a run is doing, one stage after the other. */
public interface Progress {
  /** Hears nothing. */
  Progress SILENT = stage -> {};

  /** The stages of a run, in order. */
  enum Stage {
    CATALOGUES,
    SESSION,
    LISTING,
    EXTRACTING,
    READING,
    CHECKING,
    SERIES,
    ATTAINMENT,
    TABLES,
    CHARTS,
    REPORT,
    PUBLISHING,
    DONE
  }

  /** A stage begins. */
  void begin(Stage stage);
}
