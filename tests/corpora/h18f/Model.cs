using Parlance;

namespace Model;

[Term] public sealed record Entry(string Preferred, string? Abbreviation = null);
[Actor] public sealed record Body(string Name, string? Abbreviation = null);

public static class Glossary
{
    public static readonly Body TechnologyTransformationServices = new("Technology Transformation Services", "TTS");
    public static readonly Body GeneralServicesAdministration = new("General Services Administration", "GSA");
    public static readonly Body OfficeOfPersonnelManagement = new("Office of Personnel Management", "OPM");
    public static readonly Entry TravelAuthorization = new("travel authorization");
    public static readonly Entry LeaveAndEarningsStatement = new("Leave and Earnings Statement", "LES");
    public static readonly Entry PerformancePlan = new("performance plan");
    public static readonly Entry AnnualLeave = new("annual leave");
    public static readonly Entry SickLeave = new("sick leave");
    public static readonly Entry AuthorityToOperate = new("Authority to Operate", "ATO");
    public static readonly Entry CreditHours = new("credit hours");
    public static readonly Body OfficeOfGovernmentEthics = new("Office of Government Ethics", "OGE");
    public static readonly Entry ThriftSavingsPlan = new("Thrift Savings Plan", "TSP");
    public static readonly Entry Guild = new("guild");
    public static readonly Entry CompensatoryTime = new("compensatory time");
}
