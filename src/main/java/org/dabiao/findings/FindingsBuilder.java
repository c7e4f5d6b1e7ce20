package org.dabiao.findings;

import java.util.List;

/** Puts findings together: empty, or the same as others, but for what it is told. */
public final class FindingsBuilder {
  private Subject subject;
  private List<AreaEntry> areas;
  private List<Attained> attained = List.of();
  private List<Trend> trends = List.of();
  private List<Reconciled> reconciled = List.of();
  private List<Conflict> conflicts = List.of();
  private List<Compared> compared = List.of();
  private List<Disparity> disparities = List.of();
  private Scoreboard scoring = Scoreboard.NONE;
  private List<Outlook> outlooks = List.of();
  private List<InputCount> inputs = List.of();
  private List<QuarantinedRow> quarantine = List.of();
  private QualityFound quality = QualityFound.NOTHING;
  private List<SourceEntry> sources = List.of();
  private Measures measures = Measures.NONE;
  private List<Composed> composed = List.of();
  private Audit audit = Audit.NONE;

  FindingsBuilder(Subject subject, List<AreaEntry> areas) {
    this.subject = subject;
    this.areas = areas;
  }

  FindingsBuilder(Findings f) {
    subject = f.subject();
    areas = f.areas();
    attained = f.attained();
    trends = f.trends();
    reconciled = f.reconciled();
    conflicts = f.conflicts();
    compared = f.compared();
    disparities = f.disparities();
    scoring = f.scoring();
    outlooks = f.outlooks();
    inputs = f.inputs();
    quarantine = f.quarantine();
    quality = f.quality();
    sources = f.sources();
    measures = f.measures();
    composed = f.composed();
    audit = f.audit();
  }

  public FindingsBuilder subject(Subject subject) {
    this.subject = subject;
    return this;
  }

  public FindingsBuilder areas(List<AreaEntry> areas) {
    this.areas = areas;
    return this;
  }

  public FindingsBuilder attained(List<Attained> attained) {
    this.attained = attained;
    return this;
  }

  public FindingsBuilder trends(List<Trend> trends) {
    this.trends = trends;
    return this;
  }

  public FindingsBuilder reconciled(List<Reconciled> reconciled) {
    this.reconciled = reconciled;
    return this;
  }

  public FindingsBuilder conflicts(List<Conflict> conflicts) {
    this.conflicts = conflicts;
    return this;
  }

  public FindingsBuilder compared(List<Compared> compared) {
    this.compared = compared;
    return this;
  }

  public FindingsBuilder disparities(List<Disparity> disparities) {
    this.disparities = disparities;
    return this;
  }

  public FindingsBuilder scoring(Scoreboard scoring) {
    this.scoring = scoring;
    return this;
  }

  public FindingsBuilder outlooks(List<Outlook> outlooks) {
    this.outlooks = outlooks;
    return this;
  }

  public FindingsBuilder inputs(List<InputCount> inputs) {
    this.inputs = inputs;
    return this;
  }

  public FindingsBuilder quarantine(List<QuarantinedRow> quarantine) {
    this.quarantine = quarantine;
    return this;
  }

  public FindingsBuilder quality(QualityFound quality) {
    this.quality = quality;
    return this;
  }

  public FindingsBuilder sources(List<SourceEntry> sources) {
    this.sources = sources;
    return this;
  }

  public FindingsBuilder measures(Measures measures) {
    this.measures = measures;
    return this;
  }

  public FindingsBuilder composed(List<Composed> composed) {
    this.composed = composed;
    return this;
  }

  public FindingsBuilder audit(Audit audit) {
    this.audit = audit;
    return this;
  }

  public Findings build() {
    return new Findings(
        subject,
        areas,
        attained,
        trends,
        reconciled,
        conflicts,
        compared,
        disparities,
        scoring,
        outlooks,
        inputs,
        quarantine,
        quality,
        sources,
        measures,
        composed,
        audit);
  }
}
