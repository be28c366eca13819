package org.interphase.change;

/**
 * What changed since an earlier version of the data.
 *
 * @param earlier what the earlier version is called
 */
public record ChangesSince(String earlier, Changes changes) {}
