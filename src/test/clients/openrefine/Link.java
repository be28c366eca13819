import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.refine.model.ReconCandidate;
import com.google.refine.model.recon.ReconciledDataExtensionJob;
import com.google.refine.model.recon.ReconciledDataExtensionJob.DataExtensionConfig;
import com.google.refine.model.recon.StandardReconConfig;
import com.google.refine.util.HttpClient;
import com.google.refine.util.ParsingUtilities;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/**
 * Links names as OpenRefine does, by its own classes, and fetches a property of what they mean: a
 * line for each name, with the thing where it is sure of one.
 *
 * <p>{@code mvn dependency:copy-dependencies}, then {@code java -cp 'lib/*' Link.java
 * http://localhost:3030/reconcile PROPERTY NAME…}
 */
final class Link {

  public static void main(String[] arguments) throws Exception {
    var service = arguments[0];
    var names = Arrays.asList(arguments).subList(2, arguments.length);
    var manifest =
        ParsingUtilities.mapper.readValue(
            new HttpClient().getAsString(service, null), ObjectNode.class);
    var linking =
        new StandardReconConfig(
            service,
            manifest.get("identifierSpace").asText(),
            manifest.get("schemaSpace").asText(),
            null,
            null,
            true,
            10,
            List.of());
    var jobs = new ArrayList<>(names.stream().map(linking::createSimpleJob).toList());
    var found = linking.batchRecon(jobs, 1);
    for (int i = 0; i < names.size(); i++) {
      var recon = found.get(i);
      if (recon.error != null) {
        throw new IllegalStateException(recon.error);
      }
      System.out.println(
          names.get(i)
              + "\t"
              + (recon.match == null
                  ? "nothing"
                  : recon.match.id + "\t" + extended(service, recon.match, arguments[1])));
    }
  }

  private static String extended(String service, ReconCandidate match, String property)
      throws Exception {
    var config =
        ParsingUtilities.mapper.readValue(
            "{\"properties\": [{\"id\": \"" + property + "\"}]}", DataExtensionConfig.class);
    var extended =
        new ReconciledDataExtensionJob(config, service)
            .extend(Set.of(match.id), new HashMap<String, ReconCandidate>());
    return Arrays.deepToString(extended.get(match.id).data);
  }
}
