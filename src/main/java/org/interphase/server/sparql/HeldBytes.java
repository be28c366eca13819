package org.interphase.server.sparql;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.LongConsumer;

/** Bytes that are written into memory, and accounted for. */
final class HeldBytes extends OutputStream {

  /** While an array grows there are two of it, and the whole is copied once more. */
  private static final int COPIES = 3;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final LongConsumer account;

  /**
   * @param account is told how many bytes more are held, and may throw to refuse them
   */
  HeldBytes(LongConsumer account) {
    this.account = account;
  }

  @Override
  public void write(int one) {
    account.accept(COPIES);
    out.write(one);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    account.accept((long) COPIES * length);
    out.write(bytes, from, length);
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
