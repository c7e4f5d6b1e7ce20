package org.dabiao.assessment.composite;

import java.io.Serializable;

/** A node of an index's tree. */
public sealed interface Node extends Serializable permits Leaf, Branch {

  /** Its id, unique in the tree. */
  String id();

  /** What tables and reports call it. */
  String name();

  /** Its stated weight among the children of its parent; any positive number. */
  double weight();
}
