package org.zhongzhi.governance.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes a file whole or not at all: beside its place first, then moved there. */
final class OutputFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private OutputFile() {}

    /** What is written. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file; directories that are missing on the way are made.
     *
     * @param file where to
     * @param content what
     * @throws BadInput if the file cannot be written; what was there before is still there
     */
    static void write(Path file, Content content) {
        try {
            if (Files.isDirectory(file)) {
                throw new BadInput(file + " is a directory: expected a file to write to");
            } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A device or a pipe is written to; it is not replaced.
                stream(file, content, StandardOpenOption.WRITE);
            } else {
                // Through a link, so that the link stays one.
                replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
            }
        } catch (IOException | UncheckedIOException failure) {
            throw new BadInput("Cannot write " + file + ": " + reason(failure));
        }
    }

    /**
     * Refuses an output that is one of the inputs, under whatever path: it would be gone, and nobody asked for that.
     *
     * @param inputs what is read
     * @param output what is going to be written
     * @throws BadInput if they are the same file
     */
    static void refuseToOverwrite(Iterable<Path> inputs, Path output) {
        refuseToOverwrite(inputs, "--out", output);
    }

    /**
     * Refuses an output that is one of the inputs, as {@link #refuseToOverwrite(Iterable, Path)} does.
     *
     * @param inputs what is read
     * @param option which option names the output
     * @param output what is going to be written
     * @throws BadInput if they are the same file
     */
    static void refuseToOverwrite(Iterable<Path> inputs, String option, Path output) {
        // A terminal may well be both.
        if (!Files.isRegularFile(output)) {
            return;
        }
        try {
            for (Path input : inputs) {
                if (Files.exists(input) && Files.isSameFile(input, output)) {
                    throw new BadInput(option + " " + output + " would overwrite the input: expected another file");
                }
            }
        } catch (IOException failure) {
            throw new BadInput("Cannot write " + output + ": " + reason(failure));
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        Path directory = file.getParent();
        if (directory == null) {
            throw new BadInput(file + " is a directory: expected a file to write to");
        }
        Files.createDirectories(directory);
        Path partial = directory.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".partial");
        PosixFileAttributeView replaced =
                Files.exists(file) ? Files.getFileAttributeView(file, PosixFileAttributeView.class) : null;
        try {
            if (replaced == null) {
                stream(partial, content, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            } else {
                // Nobody else reads along while it is written; after that, whoever could read the old file.
                Files.deleteIfExists(partial);
                Files.createFile(partial, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
                stream(partial, content);
                Files.setPosixFilePermissions(partial, replaced.readAttributes().permissions());
            }
            move(partial, file);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static void stream(Path file, Content content, StandardOpenOption... options) throws IOException {
        StandardOpenOption[] writing = java.util.Arrays.copyOf(options, options.length + 1);
        writing[options.length] = StandardOpenOption.WRITE;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, writing))) {
            content.writeTo(out);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What the system says went wrong, in words. */
    static String reason(Exception failure) {
        if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException cause) {
            return reason(cause);
        } else if (failure instanceof NoSuchFileException) {
            return "no such file";
        } else if (failure instanceof AccessDeniedException) {
            return "permission denied";
        } else if (failure instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is a file: expected a directory";
        } else if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
