/**
 * What makes the program start quickly, run by the build and never by the program: classes written
 * anew so that a class-data archive can keep them. Uses no other package, and none uses it.
 */
package org.dabiao.start;
