namespace SecurityConcepts;

public static partial class NewSecurityConcept
{
    public static readonly Term Concept = new(
        "New Security Concept",
        "An answer to the question how states keep each other safe without alliances, put forward by China.")
    {
        // In 2014 a concept with other principles and a name of its own takes its place.
        Valid = "1996/2013",
    };

    public static readonly Term MultipolarWorld = new(
        "Multipolar world",
        "An order in which several powers balance one another and none leads alone.");

    public static readonly Term ArmsControl = new(
        "Arms control",
        "Limits on weapons that states agree on and verify.");
}
