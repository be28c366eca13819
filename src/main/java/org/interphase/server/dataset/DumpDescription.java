package org.interphase.server.dataset;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.interphase.export.Release;
import org.interphase.export.ReleaseFile;

/** Says in the dataset's description which files there are of it. */
final class DumpDescription {

  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private DumpDescription() {}

  /** Adds the files that are served at {@code origin} to {@code dataset}. */
  static void add(Resource dataset, String origin) {
    for (var file : ReleaseFile.values()) {
      var model = dataset.getModel();
      var address = model.createResource(origin + Downloads.FOLDER + file.fileName());
      var distribution =
          model
              .createResource(dataset.getNameSpace() + file.fileName())
              .addProperty(RDF.type, DCAT.Distribution)
              .addProperty(DCTerms.title, Release.TITLE + ": " + file.fileName(), "en")
              .addProperty(DCTerms.description, file.purpose(), "en")
              .addProperty(DCAT.downloadURL, address)
              .addProperty(DCAT.accessURL, model.createResource(origin + "/downloads"))
              .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + file.contentType()));
      if (file.isCompressed()) {
        distribution.addProperty(
            DCAT.compressFormat, model.createResource(MEDIA_TYPES + file.mediaType()));
      }
      dataset
          .listProperties(DCTerms.license)
          .toList()
          .forEach(licence -> distribution.addProperty(DCTerms.license, licence.getObject()));
      dataset.addProperty(DCAT.distribution, distribution);
      if (file.holdsTheGraph()) {
        dataset.addProperty(VOID.dataDump, address);
      }
    }
  }
}
