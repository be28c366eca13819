package org.interphase.mapping;

import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.interphase.vocabulary.PROV;

/**
 * Where a statement stands and whose it is.
 *
 * @param loci the places in the source
 * @param primarySources the references cited there, or the source itself
 */
record Provenance(List<Resource> loci, List<Resource> primarySources) {

  Provenance {
    loci = List.copyOf(loci);
    primarySources = List.copyOf(primarySources);
  }

  /** The same sources at another place. */
  Provenance at(Resource locus) {
    return new Provenance(List.of(locus), primarySources);
  }

  /** Says it of {@code thing}. */
  void addTo(Resource thing) {
    loci.forEach(locus -> thing.addProperty(PROV.wasQuotedFrom, locus));
    primarySources.forEach(source -> thing.addProperty(PROV.hadPrimarySource, source));
  }
}
