package org.interphase.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.interphase.intake.Brought;
import org.interphase.intake.Intake;
import org.interphase.intake.IntakeFolder;
import org.interphase.intake.Slug;
import org.interphase.model.Problem;
import org.interphase.model.ShellWord;
import org.interphase.source.OpenQuestion;
import org.interphase.store.ProblemsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "start",
    description = {
      "Make the folder of a source of its tables and of what they cite.",
      "Tables in CSV, XLSX, ODS, HTML, Markdown or JATS; references in BibTeX, RIS or CSL-JSON.",
      "What can only be guessed is asked, and open until it is answered."
    })
final class StartCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "The files with the tables, and those with the references.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "The source's folder (default: named after the first file, beside you).")
  private Path into;

  @Option(
      names = "--template",
      paramLabel = "NAME",
      description = "Take an empty table in place of a file; “list” names them.")
  private String template;

  @Option(
      names = "--delimiter",
      paramLabel = "NAME",
      description = "What divides cells in CSV: ${COMPLETION-CANDIDATES}.")
  private Delimiter delimiter;

  @Option(
      names = "--replace",
      description = "Write files anew even where somebody has changed them by hand.")
  private boolean replace;

  @Mixin private AnswerOptions answers;

  StartCommand(Session session) {
    this.session = session;
  }

  /** What may stand between cells. */
  private enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    BAR('|');

    private final char character;

    Delimiter(char character) {
      this.character = character;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws IOException {
    if ("list".equals(template)) {
      templates().keySet().forEach(session.out()::println);
      return ExitStatus.DONE;
    }
    var brought = brought(template == null ? files : List.of(template()));
    var problems = new ArrayList<Problem>();
    var intake = session.project().intake(problems::add);
    if (intake.isEmpty()) {
      throw new ProblemsException(problems);
    }
    var folder = folder();
    var making = new SourceMaking(intake.get(), folder.getFileName().toString(), brought);
    var earlier = session.project().questionsOf(folder, problems::add);
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    if (Files.exists(folder) && earlier.isEmpty()) {
      throw new UsageException(
          folder
              + ": found a folder that is there already, expected none, or one that start has made."
              + " Give another with --into.");
    }
    var after = answers.over(making, earlier, session);
    write(new IntakeFolder(folder), making, earlier, after);
    return IntakeReport.print(folder, after, command(folder), session);
  }

  private void write(
      IntakeFolder folder, SourceMaking making, List<OpenQuestion> earlier, Intake.Made after)
      throws IOException {
    if (!folder.exists()) {
      folder.write(after.files());
      return;
    }
    var before = making.made(earlier).files();
    var changed = folder.changedByHand(before, after.files());
    if (!changed.isEmpty() && !replace) {
      throw new UsageException(
          "Found "
              + String.join(", ", changed)
              + " changed by hand, expected what start has written."
              + " Go on by hand, or lose the changes with --replace.");
    }
    folder.rewrite(before, after.files());
  }

  private Brought brought(List<Path> named) throws IOException {
    if (named.isEmpty()) {
      throw new UsageException("Found no FILE, expected at least one, or --template NAME.");
    }
    return new BroughtFiles(delimiter == null ? 0 : delimiter.character, session.err()).read(named);
  }

  private Path template() throws IOException {
    if (!files.isEmpty()) {
      throw new UsageException("Found FILE and --template, expected one of them.");
    }
    var known = templates();
    if (!known.containsKey(template)) {
      throw new UsageException(
          "Found --template "
              + template
              + ", expected one of "
              + String.join(", ", known.keySet())
              + ".");
    }
    return known.get(template);
  }

  private Map<String, Path> templates() throws IOException {
    try (var all = Files.list(session.project().templates())) {
      var known = new LinkedHashMap<String, Path>();
      all.sorted().forEach(file -> known.put(stem(file), file));
      return known;
    }
  }

  private Path folder() {
    var stem = template == null ? stem(files.get(0)) : template;
    var folder = into == null ? Path.of(Slug.find(stem).orElse(stem)) : into;
    var name = folder.getFileName();
    if (name == null || !name.toString().matches("[a-z0-9]+([-.][a-z0-9]+)*")) {
      var like = Slug.find(name == null ? stem : name.toString()).orElse("zhang-2023");
      throw new UsageException(
          "Found the folder \""
              + folder
              + "\", expected a name of lower-case letters and digits with - between, such as "
              + folder.resolveSibling(like)
              + ", since the source's IRIs begin with it. Give one with --into.");
    }
    return folder;
  }

  private String command(Path folder) {
    var named =
        template == null
            ? String.join(" ", files.stream().map(StartCommand::word).toList())
            : "--template " + template;
    var divided = delimiter == null ? "" : " --delimiter " + delimiter;
    return "./interphase start " + named + divided + " --into " + word(folder);
  }

  private static String word(Path path) {
    return ShellWord.of(path.toString());
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }
}
