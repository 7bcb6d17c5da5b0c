using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Options;

namespace Parlance.Shards;

/// <summary>What a file declares, as its record holds it.</summary>
/// <param name="Options">What others may ask of its options: the abbreviations that need no expansion.</param>
/// <param name="WrittenIn">The paths of other files in which parts of its texts are written.</param>
/// <param name="File">The bytes of the file, with those texts alone that are names.</param>
internal readonly record struct Declaration(PolicyOptions Options, ImmutableArray<string> WrittenIn, ArraySegment<byte> File)
{
    /// <summary>The bytes of a declaration.</summary>
    public static ArraySegment<byte> Write(ModelFile file, PolicyOptions options)
    {
        var to = new ByteWriter();
        to.Text(options.KnownAbbreviations);
        to.Number(file.WrittenIn.Length);
        foreach (SourceFile other in file.WrittenIn)
        {
            to.Text(other.Path);
        }

        to.Block(FileWriter.Write(file, withTexts: false));
        return to.ToBytes();
    }

    /// <summary>Reads a declaration.</summary>
    /// <exception cref="InvalidDataException">These are not the bytes of one.</exception>
    public static Declaration Read(ArraySegment<byte> bytes)
    {
        var from = new ByteReader(bytes);
        PolicyOptions options = PolicyOptions.Default with { KnownAbbreviations = from.Text() };
        ImmutableArray<string>.Builder writtenIn = ImmutableArray.CreateBuilder<string>();
        for (int left = from.Count(); left > 0; left--)
        {
            writtenIn.Add(from.Text());
        }

        var declaration = new Declaration(options, writtenIn.ToImmutable(), from.Block());
        from.End();
        return declaration;
    }
}
